-- Frees a request's places and corrects its tokens, once: without its lease nothing is corrected, so that it can be
-- sent again when nobody knows whether it arrived.
-- KEYS: as for a reservation. ARGV: the time or '', the lease, the tokens to add, the day they were reserved on (''
-- for today).
local held = 0
for whose = 1, 3 do held = held + redis.call('ZREM', KEYS[2 * whose], ARGV[2]) end
local tokens = tonumber(ARGV[3])
if held > 0 and tokens ~= 0 then
  local day = ARGV[4] ~= '' and ARGV[4] or math.floor(clock(ARGV[1]) / 86400000)
  for whose = 1, 3 do redis.call('HINCRBY', KEYS[2 * whose - 1], 'd' .. day, tokens) end
end
return held

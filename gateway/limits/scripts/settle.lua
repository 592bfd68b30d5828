-- Frees a request's places and corrects its tokens, once: without its lease nothing is corrected, so that it can be
-- sent again when nobody knows whether it arrived.
-- KEYS: as for a reservation. ARGV: the lease, the tokens to add, the day they were reserved on ('' if unknown).
local held = 0
for whose = 1, 3 do held = held + redis.call('ZREM', KEYS[2 * whose], ARGV[1]) end
local tokens = tonumber(ARGV[2])
if held > 0 and tokens ~= 0 then
  for whose = 1, 3 do
    local day = redis.call('HGET', KEYS[2 * whose - 1], 'day')
    if day and (ARGV[3] == '' or day == ARGV[3]) then
      redis.call('HINCRBY', KEYS[2 * whose - 1], 'tokens', tokens)
    end
  end
end
return held

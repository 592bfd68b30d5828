-- Counts what a gateway let in by itself while it could not reach this server, or tells again what this server lost.
-- KEYS: the tally. ARGV: the time or '', requests, tokens, and '1' when it tells them again: then the records may have
-- brought them already.
local tally, tokens = read(KEYS[1], clock(ARGV[1])), tonumber(ARGV[3])
if ARGV[4] == '1' then
  local recorded = 'r' .. tally.day
  local brought = math.max(0, math.min(tokens, tonumber(redis.call('HGET', tally.key, recorded)) or 0))
  if brought > 0 then redis.call('HINCRBY', tally.key, recorded, -brought) end
  tokens = tokens - brought
end
count(tally, tonumber(ARGV[2]), tokens)
return 1

-- Begins the day of tallies with what the records say of it, where this server does not hold it. Each tally is begun
-- once, whoever does it and however often. What was counted here before is in the records too: the larger one holds.
-- What the records brought stands in a field such as `r20468`, until gateways tell again what they let in themselves.
-- KEYS: tallies. ARGV: the day, then the tokens recorded of each.
local counted, recorded = 'd' .. ARGV[1], 'r' .. ARGV[1]
for at, key in ipairs(KEYS) do
  if redis.call('HSETNX', key, recorded, 0) == 1 then
    local missing = tonumber(ARGV[at + 1]) - (tonumber(redis.call('HGET', key, counted)) or 0)
    if missing > 0 then
      redis.call('HINCRBY', key, counted, missing)
      redis.call('HSET', key, recorded, missing)
    end
    redis.call('EXPIRE', key, DAYS_KEPT_SECONDS)
  end
end
return #KEYS

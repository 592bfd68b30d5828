-- Takes one request's places under three limits, or nothing.
-- KEYS: tally and leases of the person, of the organisation, of everyone.
-- ARGV: the time or '', the lease, its length in ms, tokens. LIMITS stands before this script: requests, streams and
-- tokens of each of the three.
-- Returns the day the tokens were counted on and the requests of this minute of all three; or whose limit it is (1 to
-- 3), which (1 requests, 2 streams, 3 tokens) and the milliseconds until it is worth trying again.
local now, lease, lease_ms, tokens = clock(ARGV[1]), ARGV[2], tonumber(ARGV[3]), tonumber(ARGV[4])

local function until_room(tally, limit)
  local left = tally.total
  local from = tally.second - SECONDS + 1
  for at, count in ipairs(redis.call('HMGET', tally.key, unpack(slots(from, tally.second)))) do
    left = left - (tonumber(count) or 0)
    if left < limit then return (from + at - 1 + SECONDS) * 1000 - now end
  end
  return SECONDS * 1000
end

local function places_taken(leases, limit)
  if redis.call('ZCARD', leases) < limit then return false end
  -- Of a gateway that died, or of a clock that was set back.
  redis.call('ZREMRANGEBYSCORE', leases, '-inf', now)
  redis.call('ZREMRANGEBYSCORE', leases, '(' .. now + lease_ms, '+inf')
  return redis.call('ZCARD', leases) >= limit
end

local tallies = {}
for whose = 1, 3 do
  local tally, limit = read(KEYS[2 * whose - 1], now), LIMITS[whose]
  if tally.total >= limit[1] then return { whose, 1, until_room(tally, limit[1]) } end
  if places_taken(KEYS[2 * whose], limit[2]) then return { whose, 2, 0 } end
  if tokens > 0 and tally.tokens + tokens > limit[3] then return { whose, 3, 86400000 - now % 86400000 } end
  tallies[whose] = tally
end

for whose = 1, 3 do
  count(tallies[whose], 1, tokens)
  redis.call('ZADD', KEYS[2 * whose], now + lease_ms, lease)
  if tallies[whose].first then redis.call('PEXPIRE', KEYS[2 * whose], 2 * lease_ms) end
end
return { tallies[1].day, tallies[1].total + 1, tallies[2].total + 1, tallies[3].total + 1 }

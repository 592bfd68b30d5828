-- Shared by the scripts that count; put before each. What one person, one organisation or everyone has used is a
-- hash: `total` requests of the last minute, counted by second in a ring of fields `0` to `60` that stands at second
-- `at`, and `tokens` of `day`. Mirrors ledger.ts and window.ts.
local SECONDS = 61

-- Milliseconds since 1970: the server's own clock, so that those of the gateways do not matter. Tests give their own.
local function clock(given)
  if given ~= '' then return tonumber(given) end
  local time = redis.call('TIME')
  return time[1] * 1000 + math.floor(time[2] / 1000)
end

local function slots(from, to)
  local fields = {}
  for second = from, to do fields[#fields + 1] = second % SECONDS end
  return fields
end

-- The tally as it is now: what is older than a minute leaves the ring.
local function read(key, now)
  local second, day = math.floor(now / 1000), math.floor(now / 86400000)
  local stored = redis.call('HMGET', key, 'at', 'total', 'day', 'tokens')
  local tally = {
    key = key,
    second = second,
    total = tonumber(stored[2]) or 0,
    day = tonumber(stored[3]) or day,
    tokens = tonumber(stored[4]) or 0,
  }
  local at = tonumber(stored[1]) or second
  if tally.total > 0 and second > at then
    local passed = slots(at + 1, math.min(second, at + SECONDS))
    for _, count in ipairs(redis.call('HMGET', key, unpack(passed))) do
      tally.total = tally.total - (tonumber(count) or 0)
    end
    redis.call('HDEL', key, unpack(passed))
    redis.call('HSET', key, 'at', second, 'total', tally.total)
  elseif tally.total > 0 and second < at then
    -- The clock was set back: everything counts as if it began now, so that it leaves a minute from now.
    redis.call('HDEL', key, unpack(slots(0, SECONDS - 1)))
    redis.call('HSET', key, 'at', second, second % SECONDS, tally.total)
  end
  if day > tally.day or day < tally.day - 1 then
    tally.day, tally.tokens = day, 0
  end
  return tally
end

local function count(tally, requests, tokens)
  redis.call('HINCRBY', tally.key, tally.second % SECONDS, requests)
  redis.call('HSET', tally.key, 'at', tally.second, 'total', tally.total + requests,
    'day', tally.day, 'tokens', tally.tokens + tokens)
  redis.call('EXPIRE', tally.key, 172800)
end

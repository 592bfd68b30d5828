-- Shared by the scripts that count; put before each. What one person, one organisation or everyone has used is a
-- hash: `total` requests of the last minute, counted by second in a ring of fields `0` to `60` that stands at second
-- `at`, and the tokens of each day in a field such as `d20468` (see begin.lua for `r20468`). Mirrors ledger.ts and
-- window.ts.
local SECONDS = 61
local DAYS_KEPT_SECONDS = 172800

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

-- What leaves the ring when it goes on from second `at`.
local function slide(tally, at)
  local fields = slots(at + 1, math.min(tally.second, at + SECONDS))
  for _, count in ipairs(redis.call('HMGET', tally.key, unpack(fields))) do
    tally.total = tally.total - (tonumber(count) or 0)
  end
  redis.call('HDEL', tally.key, unpack(fields))
  redis.call('HSET', tally.key, 'at', tally.second, 'total', tally.total)
end

-- The clock was set back: everything counts as if it began now, so that it leaves a minute from now.
local function gather(tally)
  redis.call('HDEL', tally.key, unpack(slots(0, SECONDS - 1)))
  redis.call('HSET', tally.key, 'at', tally.second, tally.second % SECONDS, tally.total)
end

-- The tally as it is now.
local function read(key, now)
  local second, day = math.floor(now / 1000), math.floor(now / 86400000)
  local slot, today = second % SECONDS, 'd' .. day
  local stored = redis.call('HMGET', key, 'at', 'total', slot, today)
  local at = tonumber(stored[1])
  local tally = {
    key = key, second = second, slot = slot, day = day, today = today,
    total = tonumber(stored[2]) or 0,
    in_slot = tonumber(stored[3]) or 0,
    tokens = tonumber(stored[4]) or 0,
    -- Once in a second is often enough to put off the end of a key.
    first = at ~= second,
  }
  if tally.first and tally.total > 0 then
    if second > at then
      slide(tally, at)
      tally.in_slot = 0
    else
      gather(tally)
      tally.in_slot = tally.total
    end
  end
  return tally
end

local function count(tally, requests, tokens)
  redis.call('HSET', tally.key, 'at', tally.second, 'total', tally.total + requests,
    tally.slot, tally.in_slot + requests, tally.today, tally.tokens + tokens)
  if tally.first then
    redis.call('HDEL', tally.key, 'd' .. tally.day - 2, 'r' .. tally.day - 2)
    redis.call('EXPIRE', tally.key, DAYS_KEPT_SECONDS)
  end
end

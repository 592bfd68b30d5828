-- Says that an instance is alive, and learns who else is.
-- KEYS: the instances by the time they are taken for dead; the mark of this server's data.
-- ARGV: the instance, how long it may be silent in ms, a mark for data that has none.
-- Returns the mark and the living instances. The mark is another one when the server lost what it held.
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
redis.call('SET', KEYS[2], ARGV[3], 'NX')
redis.call('ZADD', KEYS[1], now + ARGV[2], ARGV[1])
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now)
return { redis.call('GET', KEYS[2]), redis.call('ZRANGE', KEYS[1], 0, -1) }

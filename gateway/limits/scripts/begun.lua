-- Notes that the day was begun for everybody, by who set out to do so and was not forgotten meanwhile.
-- KEYS: the note, who is at it. ARGV: the instance. Returns 1 when it is noted.
if redis.call('GET', KEYS[2]) ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], 1)
return redis.call('DEL', KEYS[2])

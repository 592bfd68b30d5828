-- Keeps the places of requests that are still running.
-- KEYS: leases, one key for each of the requests. ARGV: the time or '', the length in ms, then the lease in each key.
local now, lease_ms = clock(ARGV[1]), tonumber(ARGV[2])
for at, key in ipairs(KEYS) do
  redis.call('ZADD', key, now + lease_ms, ARGV[at + 2])
  redis.call('PEXPIRE', key, 2 * lease_ms)
end
return #KEYS

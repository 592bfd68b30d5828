-- Counts what a gateway let in by itself while it could not reach this server.
-- KEYS: the tally. ARGV: the time or '', requests, tokens.
count(read(KEYS[1], clock(ARGV[1])), tonumber(ARGV[2]), tonumber(ARGV[3]))
return 1

-- The end of a claim, by its holder only. KEYS: the claim. Returns 1, or 0 where another holds it by now.
-- ARGV: the fence, 'complete', 'abandon' or 'renew', the record's life or the lease in milliseconds, the sealed answer.
local held = redis.call('HMGET', KEYS[1], 'fence', 'sealed')
if held[1] ~= ARGV[1] or held[2] then return 0 end
if ARGV[2] == 'abandon' then
  redis.call('DEL', KEYS[1])
elseif ARGV[2] == 'renew' then
  local clock = redis.call('TIME')
  local until_ms = clock[1] * 1000 + math.floor(clock[2] / 1000) + tonumber(ARGV[3])
  redis.call('HSET', KEYS[1], 'lease', string.format('%.0f', until_ms))
else
  redis.call('HSET', KEYS[1], 'sealed', ARGV[4])
  redis.call('HDEL', KEYS[1], 'lease')
  redis.call('PEXPIRE', KEYS[1], ARGV[3])
end
return 1

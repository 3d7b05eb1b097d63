-- One request: nonce, claim and quotas, all or nothing, on this server's clock. Times are milliseconds.
-- KEYS: the nonce if ARGV[1] > 0, the claim if ARGV[2] > 0, then one for each policy.
-- ARGV: nonce life, lease, record life, fingerprint, on crash, cost, slices, mark, then quota and slice for each policy.
-- Returns: kind, fence, sealed, milliseconds to wait, then used credits and milliseconds to reset for each policy.
local clock = redis.call('TIME')
local now = clock[1] * 1000 + math.floor(clock[2] / 1000)
local nonce_life, lease, record_life = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local cost, slices = tonumber(ARGV[6]), tonumber(ARGV[7])
local at = 1
local nonce, claim
if nonce_life > 0 then nonce = KEYS[at]; at = at + 1 end
if lease > 0 then claim = KEYS[at]; at = at + 1 end

if nonce and redis.call('EXISTS', nonce) == 1 then return {'nonce', 0, '', 0} end

local fence = 0
if claim then
  local held = redis.call('HMGET', claim, 'fingerprint', 'fence', 'lease', 'sealed')
  if held[1] then
    if held[1] ~= ARGV[4] then return {'mismatch', 0, '', 0} end
    if held[4] then
      if nonce then redis.call('SET', nonce, '', 'PX', nonce_life) end
      return {'replay', 0, held[4], 0}
    end
    local left = tonumber(held[3]) - now
    if left > 0 then return {'in_flight', 0, '', left} end
    if ARGV[5] == 'indeterminate' then return {'indeterminate', 0, '', 0} end
    fence = tonumber(held[2])
  end
end

local answer, wait, windows = {}, 0, {}
for index = at, #KEYS do
  local place = 9 + 2 * (index - at)
  local quota, slice = tonumber(ARGV[place]), tonumber(ARGV[place + 1])
  local current = math.floor(now / slice)
  local flat = redis.call('HGETALL', KEYS[index])
  local used, kept, gone = 0, {}, {}
  for field = 1, #flat, 2 do
    local from = tonumber(flat[field])
    if from > current - slices - 1 then
      kept[#kept + 1] = {from, tonumber(flat[field + 1])}
      used = used + tonumber(flat[field + 1])
    else
      gone[#gone + 1] = flat[field]
    end
  end
  table.sort(kept, function(one, other) return one[1] < other[1] end)
  local freed, longer = 0, 0
  for _, part in ipairs(kept) do
    if used - freed + cost <= quota then break end
    freed = freed + part[2]
    longer = (part[1] + slices + 1) * slice - now
  end
  if cost > quota then longer = slices * slice end
  wait = math.max(wait, longer)
  local reset = kept[1] and (kept[1][1] + slices + 1) * slice - now or 0
  answer[#answer + 1] = used
  answer[#answer + 1] = reset
  windows[#windows + 1] = {KEYS[index], current, gone, (slices + 1) * slice}
end
if wait > 0 then return {'quota', 0, '', wait, unpack(answer)} end

for _, window in ipairs(windows) do
  if #window[3] > 0 then redis.call('HDEL', window[1], unpack(window[3])) end
  redis.call('HINCRBY', window[1], window[2], cost)
  redis.call('PEXPIRE', window[1], window[4])
end
if nonce then redis.call('SET', nonce, '', 'PX', nonce_life) end
if claim and ARGV[8] ~= '' then
  -- The answer follows from the request: there is no holder to wait for.
  redis.call('HSET', claim, 'fingerprint', ARGV[4], 'fence', '0', 'sealed', ARGV[8])
  redis.call('HDEL', claim, 'lease')
  redis.call('PEXPIRE', claim, record_life)
elseif claim then
  -- Microseconds, so that a claim given back and taken again has a higher fence.
  fence = math.max(fence + 1, clock[1] * 1000000 + clock[2])
  local text = string.format('%.0f', fence)
  redis.call('HSET', claim, 'fingerprint', ARGV[4], 'fence', text, 'lease', string.format('%.0f', now + lease))
  redis.call('PEXPIRE', claim, record_life)
  return {'admitted', text, '', 0, unpack(answer)}
end
return {'admitted', 0, '', 0, unpack(answer)}

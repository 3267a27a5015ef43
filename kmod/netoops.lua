-- SPDX-License-Identifier: GPL-2.0-or-later
-- Copyright (c) 2026 netoops contributors
--
-- Wireshark dissector for netoops v2 (PROTOCOL.md). Copy it into the personal Lua plugin folder, or
--   tshark -X lua_script:netoops.lua -r FILE -Y netoops
-- Recognises packets by their first bytes on any port, and always looks at UDP 2004 and 6666.

local p = Proto("netoops", "netoops kernel dump")

local MAGIC = 0x8a4e4f50
local HEADER, TAG = 60, 16
local LOG, NO_BLOCK = 1, 0xffff

local kinds = { [0] = "META", [1] = "LOG", [2] = "PARITY P", [3] = "PARITY Q" }
local reasons = { [0] = "unknown", [1] = "panic", [2] = "oops", [3] = "emergency", [4] = "shutdown", [5] = "warning",
  [6] = "report", [16] = "request", [17] = "test" }
local machines = { [3] = "i386", [8] = "mips", [21] = "ppc64", [22] = "s390", [40] = "arm", [62] = "x86-64", [183] = "arm64",
  [243] = "riscv", [258] = "loongarch" }

local f = {
  magic = ProtoField.bytes("netoops.magic", "Magic"),
  version = ProtoField.uint8("netoops.version", "Version"),
  words = ProtoField.uint8("netoops.header_words", "Header length in words"),
  flags = ProtoField.uint16("netoops.flags", "Flags", base.HEX),
  flag_tag = ProtoField.bool("netoops.flags.tag", "Tag", 16, nil, 0x0001),
  flag_critical = ProtoField.uint16("netoops.flags.critical", "Unknown critical flags", base.HEX, nil, 0x00fe),
  flag_older = ProtoField.bool("netoops.flags.older", "Older text exists", 16, nil, 0x0100),
  boot = ProtoField.bytes("netoops.boot_uuid", "Boot"),
  boot_ns = ProtoField.uint64("netoops.boot_ns", "Time since boot (ns)"),
  seq = ProtoField.uint32("netoops.dump_seq", "Dump number"),
  reason = ProtoField.uint8("netoops.reason", "Reason", base.DEC, reasons),
  meta_count = ProtoField.uint8("netoops.meta_count", "META packets"),
  log_count = ProtoField.uint16("netoops.log_count", "LOG packets"),
  stream = ProtoField.uint32("netoops.stream_length", "Stream length"),
  text = ProtoField.uint32("netoops.text_length", "Text length"),
  chunk = ProtoField.uint16("netoops.chunk", "Stream bytes in a packet"),
  group = ProtoField.uint8("netoops.parity_group", "Parity group"),
  reserved = ProtoField.uint8("netoops.reserved", "Reserved", base.HEX),
  key = ProtoField.uint16("netoops.key_id", "Key"),
  kind = ProtoField.uint8("netoops.kind", "Kind", base.DEC, kinds),
  round = ProtoField.uint8("netoops.round", "Round"),
  no = ProtoField.uint16("netoops.pkt_no", "Number"),
  length = ProtoField.uint16("netoops.payload_length", "Payload length"),
  extra = ProtoField.bytes("netoops.header_tail", "Header tail"),
  tag = ProtoField.bytes("netoops.tag", "Tag"),
  first = ProtoField.uint16("netoops.first_block", "First block begins at"),
  data = ProtoField.bytes("netoops.stream", "Stream bytes"),
  parity = ProtoField.bytes("netoops.parity", "Parity"),
  block = ProtoField.none("netoops.block", "Block"),
  block_at = ProtoField.uint32("netoops.block.text_offset", "Place in the text"),
  block_text = ProtoField.uint16("netoops.block.text_bytes", "Text bytes"),
  block_stored = ProtoField.uint16("netoops.block.stored_bytes", "Stored bytes"),
  block_clear = ProtoField.string("netoops.block.text", "Text"),
  fact = ProtoField.none("netoops.fact", "Fact"),
  fact_type = ProtoField.uint16("netoops.fact.type", "Type"),
  fact_length = ProtoField.uint16("netoops.fact.length", "Length"),
  fact_text = ProtoField.string("netoops.fact.text", "Text"),
  fact_bytes = ProtoField.bytes("netoops.fact.bytes", "Bytes"),
  fact_u16 = ProtoField.uint16("netoops.fact.u16", "Value"),
  fact_u32 = ProtoField.uint32("netoops.fact.u32", "Value"),
  fact_u64 = ProtoField.uint64("netoops.fact.u64", "Value", base.HEX),
  fact_time = ProtoField.absolute_time("netoops.fact.time", "Time", base.UTC),
}
p.fields = f

local malformed = ProtoExpert.new("netoops.malformed", "Malformed netoops packet", expert.group.MALFORMED, expert.severity.ERROR)
local unsupported = ProtoExpert.new("netoops.unsupported", "netoops packet that this dissector does not know", expert.group.UNDECODED,
  expert.severity.WARN)
p.experts = { malformed, unsupported }

-- A fact's reader adds what it finds to the tree and returns a word for its line; it may rely on the least length given with it.
local function text(v, t)
  if v:len() > 0 then t:add(f.fact_text, v) end
  return v:len() > 0 and v:string():match("^%Z*") or ""
end

local function u64s(v, t)
  for i = 0, v:len() - 8, 8 do t:add_le(f.fact_u64, v(i, 8)) end
  return string.format("%d values", math.floor(v:len() / 8))
end

local function rest(v, from)
  return from < v:len() and v(from) or nil
end

local function bytes(v, t)
  if v:len() > 0 then t:add(f.fact_bytes, v) end
  return v:len() > 0 and tostring(v:bytes()):lower() or ""
end

local function pair(v, t, at)
  t:add_le(f.fact_u32, v(at, 4))
  return v(at, 4):le_uint()
end

local facts = {
  [1] = { "release", 0, text }, [2] = { "version", 0, text }, [3] = { "machine", 0, text }, [4] = { "node", 0, text },
  [5] = { "build id", 1, bytes },
  [6] = { "wall time", 8, function(v, t)
    local ns = v(0, 8):le_uint64()
    t:add(f.fact_time, v, NSTime.new((ns / 1000000000):tonumber(), (ns % 1000000000):tonumber()))
    return tostring(ns)
  end },
  [7] = { "taint", 8, function(v, t)
    t:add_le(f.fact_u64, v(0, 8))
    return "0x" .. v(0, 8):le_uint64():tohex()
  end },
  [8] = { "cpu", 4, function(v, t) return tostring(pair(v, t, 0)) end },
  [9] = { "task", 8, function(v, t)
    local pid, tgid = pair(v, t, 0), pair(v, t, 4)
    local r = rest(v, 8)
    return string.format("pid %d, tgid %d, %s", pid, tgid, r and text(r, t) or "")
  end },
  [10] = { "die", 16, function(v, t)
    local trap, signal = pair(v, t, 0), pair(v, t, 4)
    t:add_le(f.fact_u64, v(8, 8))
    local r = rest(v, 16)
    return string.format("%s, trap %d, signal %d", r and text(r, t) or "", trap, signal)
  end },
  [11] = { "panic", 0, text },
  [12] = { "registers", 4, function(v, t)
    t:add_le(f.fact_u16, v(0, 2))
    t:add_le(f.fact_u16, v(2, 2))
    local r = rest(v, 4)
    local machine = v(0, 2):le_uint()
    return (machines[machine] or tostring(machine)) .. ", " .. (r and u64s(r, t) or "none")
  end },
  [13] = { "code", 2, function(v, t) t:add_le(f.fact_u16, v(0, 2)) local r = rest(v, 2) return r and bytes(r, t) or "" end },
  [14] = { "stack", 10, function(v, t)
    t:add_le(f.fact_u64, v(0, 8))
    t:add_le(f.fact_u16, v(8, 2))
    local r = rest(v, 10)
    return r and bytes(r, t) or ""
  end },
  [15] = { "trace", 0, u64s },
  [16] = { "module", 13, function(v, t)
    t:add_le(f.fact_u64, v(0, 8))
    t:add_le(f.fact_u32, v(8, 4))
    local n = v(12, 1):uint()
    if 13 + n > v:len() then return "build id is cut short" end
    if n > 0 then t:add(f.fact_bytes, v(13, n)) end
    local r = rest(v, 13 + n)
    return r and text(r, t) or ""
  end },
  [17] = { "vendor", 0, text }, [18] = { "product", 0, text }, [19] = { "bios", 0, text },
  [20] = { "user", 1, function(v, t)
    local n = v(0, 1):uint()
    if 1 + n > v:len() then return "key is cut short" end
    local key = n > 0 and text(v(1, n), t) or ""
    local r = rest(v, 1 + n)
    return key .. "=" .. (r and text(r, t) or "")
  end },
  [21] = { "records", 16, u64s }, [22] = { "config", 32, bytes },
  [23] = { "anchor", 8, function(v, t) t:add_le(f.fact_u64, v(0, 8)) local r = rest(v, 8) return r and text(r, t) or "" end },
  [24] = { "sender", 0, text }, [25] = { "boot", 16, bytes },
}

local function dissect_meta(buf, tree)
  local at = 0
  while at < buf:len() do
    local n = buf:len() - at >= 4 and buf(at + 2, 2):le_uint() or -1
    if n < 0 or at + 4 + n > buf:len() then
      tree:add_proto_expert_info(malformed, "the last fact does not fit into the payload")
      return
    end
    local kind = buf(at, 2):le_uint()
    local known = facts[kind]
    local t = tree:add(f.fact, buf(at, 4 + n))
    t:add_le(f.fact_type, buf(at, 2))
    t:add_le(f.fact_length, buf(at + 2, 2))
    local word = ""
    if n > 0 then
      local v = buf(at + 4, n):tvb()
      word = (known and n >= known[2] and known[3] or bytes)(v(), t)
    end
    t:set_text(string.format("%s: %s", known and known[1] or "fact " .. kind, word))
    at = at + 4 + n
  end
end

-- The blocks that begin in this packet, as far as they lie in it.
local function dissect_log(buf, tree)
  if buf:len() < 3 then
    tree:add_proto_expert_info(malformed, "a LOG payload has at least 3 bytes")
    return
  end
  tree:add_le(f.first, buf(0, 2))
  tree:add(f.data, buf(2))
  local at = buf(0, 2):le_uint()
  if at == NO_BLOCK then return end
  at = at + 2
  while at + 8 <= buf:len() do
    local clear, stored = buf(at + 4, 2):le_uint(), buf(at + 6, 2):le_uint()
    local there = math.min(stored, buf:len() - at - 8)
    local t = tree:add(f.block, buf(at, 8 + there))
    t:add_le(f.block_at, buf(at, 4))
    t:add_le(f.block_text, buf(at + 4, 2))
    t:add_le(f.block_stored, buf(at + 6, 2))
    if stored == clear and there > 0 then t:add(f.block_clear, buf(at + 8, there)) end
    t:append_text(string.format(", %d bytes of text in %d", clear, stored))
    if stored == 0 then
      t:add_proto_expert_info(malformed, "a block without content")
      return
    end
    at = at + 8 + stored
  end
end

local function dissect(buf, pinfo, root)
  pinfo.cols.protocol = "netoops"
  local t = root:add(p, buf())
  t:add(f.magic, buf(0, 4))
  if buf:len() < 5 then
    t:add_proto_expert_info(malformed, "cut short")
    pinfo.cols.info = "cut short"
    return buf:len()
  end
  t:add(f.version, buf(4, 1))
  if buf(4, 1):uint() ~= 2 then
    t:add_proto_expert_info(unsupported, "another version")
    pinfo.cols.info = "version " .. buf(4, 1):uint()
    return buf:len()
  end
  if buf:len() < HEADER then
    t:add_proto_expert_info(malformed, "cut short")
    pinfo.cols.info = "cut short"
    return buf:len()
  end
  t:add(f.words, buf(5, 1))
  local flags = t:add_le(f.flags, buf(6, 2))
  flags:add_le(f.flag_tag, buf(6, 2))
  flags:add_le(f.flag_critical, buf(6, 2))
  flags:add_le(f.flag_older, buf(6, 2))
  t:add(f.boot, buf(8, 16))
  t:add_le(f.boot_ns, buf(24, 8))
  t:add_le(f.seq, buf(32, 4))
  t:add_le(f.reason, buf(36, 1))
  t:add_le(f.meta_count, buf(37, 1))
  t:add_le(f.log_count, buf(38, 2))
  t:add_le(f.stream, buf(40, 4))
  t:add_le(f.text, buf(44, 4))
  t:add_le(f.chunk, buf(48, 2))
  t:add_le(f.group, buf(50, 1))
  t:add_le(f.reserved, buf(51, 1))
  t:add_le(f.key, buf(52, 2))
  t:add_le(f.kind, buf(54, 1))
  t:add_le(f.round, buf(55, 1))
  t:add_le(f.no, buf(56, 2))
  t:add_le(f.length, buf(58, 2))
  local kind, no, round = buf(54, 1):uint(), buf(56, 2):le_uint(), buf(55, 1):uint()
  local reason = buf(36, 1):uint()
  local word = string.format("%s %d, round %d, dump %d, %s", kinds[kind] or "kind " .. kind, no, round, buf(32, 4):le_uint(),
    reasons[reason] or "reason " .. reason)
  pinfo.cols.info = word
  t:append_text(", " .. word)
  local header, n, bits = buf(5, 1):uint() * 4, buf(58, 2):le_uint(), buf(6, 2):le_uint()
  local tagged = bits % 2 == 1
  if header < HEADER or header + n + (tagged and TAG or 0) ~= buf:len() then
    t:add_proto_expert_info(malformed, "the lengths do not fit the datagram")
    return buf:len()
  end
  if header > HEADER then t:add(f.extra, buf(HEADER, header - HEADER)) end
  if tagged then t:add(f.tag, buf(header + n, TAG)) end
  if math.floor(bits / 2) % 128 ~= 0 or not kinds[kind] then
    t:add_proto_expert_info(unsupported, "unknown kind or critical flag")
  elseif n > 0 then
    local payload = buf(header, n)
    if kind == 0 then dissect_meta(payload:tvb(), t)
    elseif kind == LOG then dissect_log(payload:tvb(), t)
    else t:add(f.parity, payload) end
  end
  return buf:len()
end

local function ours(buf)
  return buf:len() >= 4 and buf(0, 4):uint() == MAGIC
end

function p.dissector(buf, pinfo, root)
  return ours(buf) and dissect(buf, pinfo, root) or 0
end

p:register_heuristic("udp", function(buf, pinfo, root)
  if not ours(buf) then return false end
  dissect(buf, pinfo, root)
  return true
end)

local udp = DissectorTable.get("udp.port")
udp:add(2004, p)
udp:add(6666, p)

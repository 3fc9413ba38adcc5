// A chart as PNG, written by hand: bars of one colour on white, so that posts and projects have pictures of their own.
import zlib from 'node:zlib';

function chunk(kind, data) {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(checksum(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

// CRC-32 as PNG wants it; zlib.crc32 is younger than Debian's Node.
function checksum(bytes) {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (0xedb88320 & -(sum & 1));
  }
  return ~sum >>> 0;
}

export function barChart(speak, width = 640, height = 360) {
  const bars = Array.from({ length: 16 }, () => speak.between(20, height - 20));
  const colours = [255, 255, 255, 15, 90, 168];
  const lines = Array.from({ length: height }, (_, y) => {
    const line = Buffer.alloc(width + 1);
    for (let x = 0; x < width; x += 1) line[x + 1] = height - y < bars[Math.floor((x * 16) / width)] && x % (width / 16) > 6 ? 1 : 0;
    return line;
  });
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3], 8);
  return Buffer.concat([Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]), chunk('IHDR', head), chunk('PLTE', Buffer.from(colours)), chunk('IDAT', zlib.deflateSync(Buffer.concat(lines))), chunk('IEND', Buffer.alloc(0))]);
}

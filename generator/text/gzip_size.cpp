#include "text/gzip_size.hpp"

#include <array>
#include <zlib.h>

namespace waymark {

size_t gzip_size(std::string_view text) {
  constexpr int with_gzip_header = 16 + MAX_WBITS;
  z_stream stream{};
  if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, with_gzip_header, 9, Z_DEFAULT_STRATEGY) != Z_OK)
    return text.size(); // out of memory: as if not compressed
  stream.next_in =
      reinterpret_cast<Bytef *>(const_cast<char *>(text.data())); // zlib's API is older than const
  stream.avail_in = static_cast<uInt>(text.size());
  std::array<Bytef, 16384> out{};
  int status = Z_OK;
  while (status == Z_OK) {
    stream.next_out = out.data();
    stream.avail_out = static_cast<uInt>(out.size());
    status = deflate(&stream, Z_FINISH);
  }
  const size_t size = stream.total_out;
  deflateEnd(&stream);
  return size;
}

} // namespace waymark

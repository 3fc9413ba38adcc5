// The pieces of a template: text, {{ outputs }} and {% tags %}, the latter two cut into tokens.
#pragma once
#include "render/template/place.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace waymark::templates {

enum class TokenKind { name, text, integer, number, symbol, end };

struct Token {
  TokenKind kind = TokenKind::end;
  std::string text; // name, symbol: as written; text: without quotes and escapes
  std::int64_t integer = 0;
  double number = 0;
  Place place;
};

enum class PieceKind { text, output, tag };

struct Piece {
  PieceKind kind = PieceKind::text;
  Place place;               // of the opening braces
  std::string text;          // text: after white space control
  std::vector<Token> tokens; // output, tag: ends with an `end` token
  bool is_broken = false;    // a mistake in its tokens has been reported
};

} // namespace waymark::templates

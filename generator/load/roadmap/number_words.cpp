#include "load/roadmap/number_words.hpp"

#include "load/roadmap/phrase_table.hpp"

namespace waymark {
namespace {

// Without those that are months (sept, dez), years (năm) or other words of a plan (due) too.
const PhraseTable<int> &cardinals() {
  static const PhraseTable<int> table{
      {0, "zero, cero, zéro, null, nol"},
      {1, "one, uno, una, um, uma, un, une, ein, eine, eins, einen, một, satu"},
      {2, "two, dos, dois, duas, deux, zwei, hai, dua"},
      {3, "three, tres, três, trois, drei, tre, ba, tiga"},
      {4, "four, cuatro, quatro, quatre, vier, quattro, bốn, empat"},
      {5, "five, cinco, cinq, fünf, cinque, lima"},
      {6, "six, seis, sechs, sei, sáu, enam"},
      {7, "seven, siete, sete, sieben, sette, bảy, tujuh"},
      {8, "eight, ocho, oito, huit, acht, otto, tám, delapan"},
      {9, "nine, nueve, nove, neuf, neun, chín, sembilan"},
      {10, "ten, diez, dix, zehn, dieci, mười, sepuluh"},
      {11, "eleven, once, onze, elf, undici"},
      {12, "twelve, doce, doze, douze, zwölf, dodici"},
  };
  return table;
}

const PhraseTable<int> &ordinals() {
  static const PhraseTable<int> table{
      {1, "first, primer, primera, primero, primeira, primeiro, première, premier, erste, erster, erstes, "
          "prima, primo, đầu tiên, thứ nhất, pertama"},
      {2, "second, segunda, segundo, deuxième, seconde, zweite, zweiter, zweites, seconda, secondo, kedua"},
      {3, "third, tercer, tercera, tercero, terceira, terceiro, troisième, dritte, dritter, drittes, terza, "
          "terzo, ketiga"},
      {4, "fourth, cuarta, cuarto, quarta, quarto, quatrième, vierte, vierter, viertes, keempat"},
      {5, "fifth, quinta, quinto, cinquième, fünfte, fünfter, fünftes, kelima"},
      {6, "sixth, sexta, sexto, sixième, sechste, sechster, sesta, sesto, keenam"},
      {7, "seventh, séptima, séptimo, septième, siebte, siebter, settima, settimo, ketujuh"},
      {8, "eighth, octava, octavo, oitava, oitavo, huitième, achte, achter, ottava, ottavo, kedelapan"},
      {9, "ninth, novena, noveno, nona, nono, neuvième, neunte, neunter, kesembilan"},
      {10, "tenth, décima, décimo, dixième, zehnte, zehnter, decima, decimo, kesepuluh"},
      {11, "eleventh, onzième, elfte"},
      {12, "twelfth, douzième, zwölfte"},
  };
  return table;
}

struct NumberMarks {
  PhraseSet ordinal_endings{
      "st, nd, rd, th, er, ère, re, ra, ro, do, da, to, ta, eme, ème, e, è, nde, a, o, º, ª, °"};
  PhraseSet prefixes{"ke, thứ, số, no, nr, num, number, número, numéro, numero, nummer, n°, nº, n"};
};

const NumberMarks &marks() {
  static const NumberMarks all;
  return all;
}

constexpr std::string_view romans[] = {"I",  "II", "III", "IV",  "V",    "VI",  "VII", "VIII",
                                       "IX", "X",  "XI",  "XII", "XIII", "XIV", "XV"};

std::optional<int> roman_number(const TextToken &token, std::string_view line) {
  const auto written = line.substr(token.begin, token.end - token.begin);
  const auto *const found = std::ranges::find(romans, written);
  return found == std::end(romans) ? std::nullopt : std::optional(static_cast<int>(found - romans) + 1);
}

} // namespace

std::optional<int> parse_number(TokenCursor &cursor, std::string_view line, RomanNumbers roman) {
  const auto &token = cursor.peek();
  if (token.kind == TextToken::Kind::number) {
    cursor.advance();
    return token.number;
  }
  if (const auto number = cardinals().accept(cursor))
    return number;
  if (roman == RomanNumbers::refused || token.kind != TextToken::Kind::word)
    return {};
  const auto number = roman_number(token, line);
  if (number)
    cursor.advance();
  return number;
}

std::optional<int> parse_ordinal(TokenCursor &cursor) {
  if (const auto number = ordinals().accept(cursor))
    return number;
  if (!cursor.is_number())
    return {};
  const auto place = cursor.place();
  const int number = cursor.peek().number;
  cursor.advance();
  const bool has_dot = cursor.peek().is_glued && cursor.accept_mark('.'); // "1.ª semana"
  if (accept_ordinal_ending(cursor) || has_dot)
    return number;
  cursor.go_back(place);
  return {};
}

bool accept_ordinal_ending(TokenCursor &cursor) {
  return cursor.peek().is_glued && marks().ordinal_endings.accept(cursor);
}

void skip_number_prefix(TokenCursor &cursor) {
  const auto place = cursor.place();
  if (cursor.accept_mark('#'))
    return;
  if (!marks().prefixes.accept(cursor))
    return;
  cursor.accept_mark('.');
  cursor.accept_dash();
  if (!cursor.is_number())
    cursor.go_back(place);
}

} // namespace waymark

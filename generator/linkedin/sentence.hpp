// A sentence of the owner's, with its place in the article and what was found out about it.
// Why: the Sunday text is made of these, whole and in order; nothing below a sentence is ever moved.
#pragma once
#include "linkedin/terms.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace waymark {

enum class SentenceKind { paragraph, item };

// Why a sentence may not open a run, be the hook, a bullet or the takeaway.
enum class Veto {
  none,
  no_end,
  length,
  address,
  code,
  unbalanced,
  reference,
  back_reference,
  quote,
  lower_start,
  announcement,
  imperative,
  question,
  no_verb,
};

struct SentenceMarks { // how many of each kind the sentence holds
  int measures = 0;    // numbers with a unit or a currency
  int bare_numbers = 0;
  int contrast = 0, decision = 0, cause = 0, outcome = 0, lesson = 0, hedge = 0, you = 0, we = 0;
  int parentheses = 0, exclamations = 0;
  bool has_demonstrative = false;
};

struct Sentence {
  std::string text;
  int section = 0;   // index into Article::headings
  int paragraph = 0; // counts over the article
  int position = 0;  // in its paragraph
  bool is_last = false;
  SentenceKind kind = SentenceKind::paragraph;
  int code_spans = 0;
  bool has_bold = false;
  bool after_break = false; // code, a table, a picture or a quote stood between this and the one before
  // Found out later (judge_sentence, score_sentence):
  Veto veto = Veto::none;
  bool dangles = false;   // leans on the sentence before it
  bool stands = false;    // opens a passage, if need be without its soft first word
  bool may_stand = false; // inside a run, where the sentences it leans on are present
  SentenceMarks marks;
  Terms terms;
  Terms definites; // of the nouns behind "the"
  double score = 0;
};

// The sentences of a plain text, each with its closing quotes; ends are . ! ? … before a space, and 。！？।
// wherever they stand.
std::vector<std::string> split_sentences(std::string_view text);

bool ends_sentence(std::string_view text);
// With a full stop where the owner wrote none: front matter often ends without one.
std::string with_full_stop(std::string text);
// Without a space after full-width punctuation.
void append_sentence(std::string &text, std::string_view sentence);

} // namespace waymark

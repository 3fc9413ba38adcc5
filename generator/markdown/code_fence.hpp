// What the line above a listing says: language, file name, lines that matter, numbers.
// Why: python {3,5-7} title="dags/x.py" is read in one place, by pages and by the check of its mistakes.
#pragma once
#include "model/document.hpp"

#include <string>
#include <vector>

namespace waymark {

struct MarkedLines { // of the listing, from 1, both included
  int first = 0;
  int last = 0;
};

struct FenceMistake {
  std::string message;
  std::string hint;
};

struct CodeFence {
  std::string language;            // in lower case; empty where none is named
  std::string title;               // a file name
  std::vector<MarkedLines> marked; // in order, apart from one another, within the listing
  int first_number = 0;            // of its first line; 0: lines are not numbered
  std::vector<FenceMistake> mistakes;
};

CodeFence read_code_fence(const Block &code);

} // namespace waymark

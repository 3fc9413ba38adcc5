#include "worker/formula_message.hpp"

#include "worker/packed_fields.hpp"

namespace waymark {

std::string encode(const std::vector<FormulaRequest> &requests) {
  std::string bytes;
  append_number(bytes, static_cast<std::uint32_t>(requests.size()));
  for (const auto &request : requests) {
    append_number(bytes, request.style == Formula::Style::display ? 1 : 0);
    append_text(bytes, request.tex);
  }
  return bytes;
}

std::optional<std::vector<FormulaRequest>> decode_formula_requests(std::string_view bytes) {
  FieldReader fields(bytes);
  std::vector<FormulaRequest> requests;
  for (auto left = fields.number(); left > 0 && !fields.is_damaged(); --left) {
    FormulaRequest request;
    request.style = fields.number() == 1 ? Formula::Style::display : Formula::Style::in_line;
    request.tex = fields.text();
    requests.push_back(std::move(request));
  }
  if (fields.is_damaged() || !fields.rest().empty())
    return {};
  return requests;
}

std::string encode(const FormulaAnswer &answer) {
  std::string bytes;
  append_text(bytes, answer.mathml);
  append_text(bytes, answer.mistake);
  return bytes;
}

std::optional<FormulaAnswer> decode_formula_answer(std::string_view bytes) {
  FieldReader fields(bytes);
  FormulaAnswer answer;
  answer.mathml = fields.text();
  answer.mistake = fields.text();
  const bool is_either = answer.mathml.empty() != answer.mistake.empty();
  if (fields.is_damaged() || !fields.rest().empty() || !is_either)
    return {};
  return answer;
}

} // namespace waymark

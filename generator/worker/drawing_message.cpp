#include "worker/drawing_message.hpp"

#include "worker/packed_fields.hpp"

namespace waymark {
namespace {

void append_finding(std::string &out, const Diagnostic &finding) {
  append_number(out, static_cast<std::uint32_t>(finding.severity));
  append_number(out, static_cast<std::uint32_t>(finding.position.line));
  append_number(out, static_cast<std::uint32_t>(finding.position.column));
  append_text(out, finding.message);
  append_text(out, finding.hint);
}

std::optional<Diagnostic> read_finding(FieldReader &fields) {
  Diagnostic finding;
  const auto severity = fields.number();
  finding.position.line = static_cast<int>(fields.number() & 0x7fffffffU);
  finding.position.column = static_cast<int>(fields.number() & 0x7fffffffU);
  finding.message = fields.text();
  finding.hint = fields.text();
  if (fields.is_damaged() || severity > static_cast<std::uint32_t>(Severity::note))
    return {};
  finding.severity = static_cast<Severity>(severity);
  return finding;
}

} // namespace

std::string encode(const DrawingRequest &request) {
  std::string bytes;
  append_text(bytes, request.dot);
  append_text(bytes, request.title);
  append_text(bytes, request.description);
  append_words(bytes, request.words);
  append_number(bytes, static_cast<std::uint32_t>(request.fit_width));
  append_number(bytes, static_cast<std::uint32_t>(request.fit_height));
  return bytes;
}

std::optional<DrawingRequest> decode_drawing_request(std::string_view bytes) {
  FieldReader fields(bytes);
  DrawingRequest request;
  request.dot = fields.text();
  request.title = fields.text();
  request.description = fields.text();
  request.words = read_words(fields);
  request.fit_width = static_cast<int>(fields.number() & 0x7fffffffU);
  request.fit_height = static_cast<int>(fields.number() & 0x7fffffffU);
  if (fields.is_damaged() || !fields.rest().empty())
    return {};
  return request;
}

std::string encode(const DrawingAnswer &answer) {
  std::string bytes;
  append_text(bytes, answer.drawing.wide);
  append_text(bytes, answer.drawing.narrow);
  append_text(bytes, answer.drawing.text);
  append_number(bytes, static_cast<std::uint32_t>(answer.findings.size()));
  for (const auto &finding : answer.findings)
    append_finding(bytes, finding);
  return bytes;
}

std::optional<DrawingAnswer> decode_drawing_answer(std::string_view bytes) {
  FieldReader fields(bytes);
  DrawingAnswer answer;
  answer.drawing.wide = fields.text();
  answer.drawing.narrow = fields.text();
  answer.drawing.text = fields.text();
  const auto count = fields.number();
  for (std::uint32_t i = 0; i < count; ++i) {
    auto finding = read_finding(fields);
    if (!finding)
      return {};
    answer.findings.push_back(std::move(*finding));
  }
  if (fields.is_damaged() || !fields.rest().empty())
    return {};
  return answer;
}

} // namespace waymark

#include "derive/apply_certificates.hpp"

#include "derive/complete_item.hpp"
#include "text/unicode.hpp"

#include <fmt/format.h>

namespace waymark {
namespace {

bool is_code_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' ||
         static_cast<unsigned char>(c) >= 0x80;
}

// Both in lower case. "dp-7" is not named by "dp-700".
bool names_code(std::string_view text, std::string_view code) {
  for (auto at = text.find(code); at != std::string_view::npos; at = text.find(code, at + 1)) {
    const auto end = at + code.size();
    if ((at == 0 || !is_code_byte(text[at - 1])) && (end == text.size() || !is_code_byte(text[end])))
      return true;
  }
  return false;
}

bool is_withdrawn(const Certification &certification, Date today) {
  if (certification.status == CertificationStatus::earned)
    return false;
  return certification.retired ? *certification.retired <= today
                               : certification.status == CertificationStatus::retired;
}

bool is_earned(const Certification &certification, Date today) {
  return certification.status == CertificationStatus::earned && certification.earned &&
         *certification.earned <= today;
}

// `named`: the exams that the item names. One that can still be taken keeps the item in the count.
void apply(const std::vector<const Certification *> &named, RoadmapItem &item, Date today) {
  bool all_withdrawn = !named.empty();
  for (const auto *certification : named) {
    all_withdrawn = all_withdrawn && is_withdrawn(*certification, today);
    if (!is_earned(*certification, today))
      continue;
    complete_item(item, *certification->earned);
    add_evidence(item, {fmt::format("Certificate: {}", certification->name), certification->credential, true,
                        certification->earned});
  }
  item.is_retired = all_withdrawn && !item.is_done;
  if (item.is_retired)
    item.retired_successor = named.front()->successor;
}

} // namespace

void apply_certificates(Content &content, Date today) {
  std::vector<std::string> codes;
  for (const auto &certification : content.certifications)
    codes.push_back(lower_case(certification.code));
  for (auto &roadmap : content.roadmaps)
    for (auto &item : roadmap.items) {
      const auto text = lower_case(item.text);
      std::vector<const Certification *> named;
      for (size_t i = 0; i < codes.size(); ++i)
        if (!codes[i].empty() && names_code(text, codes[i]))
          named.push_back(&content.certifications[i]);
      apply(named, item, today);
    }
}

} // namespace waymark

#include "load/load_certifications.hpp"

#include "load/front_matter.hpp"
#include "load/map_reader.hpp"

#include <array>

namespace waymark {
namespace {

constexpr std::array<Choice<CertificationStatus>, 3> states = {{{"planned", CertificationStatus::planned},
                                                                {"earned", CertificationStatus::earned},
                                                                {"retired", CertificationStatus::retired}}};

// A certificate is a claim: its status and its dates must say the same.
void check_dates(const Certification &exam, MapReader &keys) {
  if (exam.status == CertificationStatus::earned && !keys.has("earned"))
    keys.report_missing("earned", "2026-11-22");
  if (exam.status == CertificationStatus::planned && exam.earned)
    keys.diagnostics().error(keys.position_of("earned"),
                             "this exam has the day it was earned, but its status is planned",
                             "write status: earned");
  if (exam.earned && exam.expires && *exam.expires < *exam.earned)
    keys.diagnostics().error(keys.position_of("expires"), "this certificate expires before it was earned");
}

Certification load_certification(MapReader &keys) {
  Certification exam;
  exam.position = keys.position();
  exam.name = keys.required_text("name");
  exam.code = keys.text("code");
  exam.issuer = keys.text("issuer");
  exam.planned = keys.date("planned");
  exam.earned = keys.date("earned");
  exam.expires = keys.date("expires");
  exam.retired = keys.date("retired");
  exam.successor = keys.text("successor");
  exam.credential = keys.url("credential", UrlUse::web);
  exam.note = keys.text("note");
  exam.skills = keys.texts("skills");
  exam.sample = keys.boolean("sample");
  const auto unsaid = exam.earned ? CertificationStatus::earned : CertificationStatus::planned;
  exam.status = keys.choice("status", states).value_or(unsaid);
  check_dates(exam, keys);
  return exam;
}

} // namespace

std::vector<Certification> load_certifications(const FileReader &reader, Diagnostics &diagnostics) {
  const std::string file = "content/certifications.yaml";
  const auto text = reader.read(file);
  const auto map = text ? parse_yaml_map(file, *text, 1, diagnostics) : std::nullopt;
  if (!map)
    return {};
  std::vector<Certification> result;
  MapReader keys(*map, file, diagnostics);
  const bool is_sample = keys.boolean("sample");
  keys.maps("certifications", [&](MapReader &exam) {
    result.push_back(load_certification(exam));
    result.back().sample = result.back().sample || is_sample;
  });
  keys.finish();
  return result;
}

} // namespace waymark

// Exams planned, earned and retired: content/certifications.yaml.
#pragma once
#include "diagnostic/diagnostic.hpp"
#include "text/date.hpp"

#include <optional>
#include <string>
#include <vector>

namespace waymark {

enum class CertificationStatus { planned, earned, retired };

struct Certification {
  SourcePosition position;
  std::string name; // required
  std::string code; // "DP-700"
  std::string issuer;
  CertificationStatus status = CertificationStatus::planned;
  std::optional<Date> planned; // the day it is meant to be taken
  std::optional<Date> earned;  // required where earned
  std::optional<Date> expires;
  std::optional<Date> retired; // the day the issuer withdrew, or will withdraw, the exam
  std::string successor;       // code of the certification that took its place
  std::string credential;      // address of the public credential
  std::string note;
  std::vector<std::string> skills; // that the exam tests
  bool sample = false;
};

} // namespace waymark

// The queue: which subject a Sunday gets.
// Why: the order is a promise to the owner: what they dated, then the strongest post, then its sections, then
// a milestone that is news, then the projects, and a recap of the week only when nothing deeper is left.
#pragma once
#include "linkedin/compose_post.hpp"

#include <set>

namespace waymark {

// Why a subject could not be drafted, for the diagnostics.
struct RefusedSubject {
  Subject subject;
  std::string why;
  std::vector<std::string> missing;
};

class SubjectQueue {
public:
  SubjectQueue(const Site &site, PostComposer &composer);

  // The subject of that day; nothing where none is left.
  std::optional<Subject> choose(Date day);
  // The post as a whole, else its strongest section not yet drafted.
  std::optional<Subject> choose_of_post(size_t post, Date day);
  std::optional<Subject> choose_of_project(size_t project, Date day);
  // The week of that day or, where it has no entry or its recap is drafted, the one before.
  std::optional<Subject> choose_recap(Date day);
  // What the owner dated for that day, or for one before it that went by.
  std::optional<Subject> choose_dated(Date day);
  // What has this identity, drafted or not; nothing where its source is gone.
  std::optional<Subject> find(const std::string &source);

  // From now on the subject counts as drafted for that day.
  void take(const Subject &subject, Date day);
  [[nodiscard]] bool is_taken(const std::string &source) const { return m_taken.contains(source); }
  // The last linkedin.date of a post that has no draft yet.
  [[nodiscard]] std::optional<Date> last_dated() const;
  // Subjects that were looked at and refused, each once, in order of looking.
  [[nodiscard]] const std::vector<RefusedSubject> &refused() const { return m_refused; }

private:
  std::optional<Subject> choose_milestone(Date day);
  std::optional<Subject> strongest(const std::vector<Subject> &subjects, Date day);
  std::vector<Subject> all_sections();
  std::vector<Subject> all_project_angles();
  [[nodiscard]] bool is_there(const Subject &subject, Date day) const;
  [[nodiscard]] bool is_reserved(const Subject &subject, Date day) const;
  [[nodiscard]] int tiredness(const Subject &subject, Date day) const;
  bool is_composable(const Subject &subject, Date day);
  bool is_told_by_another(const Subject &subject, Date day);
  void refuse(const Subject &subject, std::string why, std::vector<std::string> missing);

  const Site &m_site;
  PostComposer &m_composer;
  std::vector<Subject> m_posts;
  std::set<std::string> m_taken;
  std::multimap<std::string, Date> m_days_by_root;  // when something of a source was drafted
  std::multimap<std::string, Date> m_days_by_angle; // when such an angle was
  std::vector<RefusedSubject> m_refused;
  std::set<std::string> m_refused_sources;
};

} // namespace waymark

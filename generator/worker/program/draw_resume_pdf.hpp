// resume.pdf: one or two pages with real text, links and an embedded subset of Inter.
#pragma once
#include "worker/resume_message.hpp"

namespace waymark {

// The same bytes for the same request. Above two pages the oldest jobs' achievements are left out first, and
// a note says so.
ResumeAnswer draw_resume_pdf(const ResumeRequest &request);

} // namespace waymark

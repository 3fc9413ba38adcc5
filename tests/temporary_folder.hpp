// A folder that is gone after the test.
#pragma once
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <unistd.h>

namespace waymark {

class TemporaryFolder {
public:
  TemporaryFolder() {
    static int count = 0;
    m_path = std::filesystem::temp_directory_path() /
             ("waymark-test-" + std::to_string(::getpid()) + "-" + std::to_string(++count));
    std::filesystem::create_directories(m_path);
  }
  ~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
  }
  TemporaryFolder(const TemporaryFolder &) = delete;
  TemporaryFolder &operator=(const TemporaryFolder &) = delete;

  [[nodiscard]] std::string path(const std::string &below = "") const {
    return below.empty() ? m_path.string() : (m_path / below).string();
  }
  void write(const std::string &below, const std::string &bytes) const {
    std::filesystem::create_directories((m_path / below).parent_path());
    std::ofstream(m_path / below, std::ios::binary) << bytes;
  }
  [[nodiscard]] std::string read(const std::string &below) const {
    std::ifstream in(m_path / below, std::ios::binary);
    std::ostringstream bytes;
    bytes << in.rdbuf();
    return bytes.str();
  }
  [[nodiscard]] bool has(const std::string &below) const { return std::filesystem::exists(m_path / below); }
  // Every regular file below the folder with its bytes.
  [[nodiscard]] std::map<std::string, std::string> tree() const {
    std::map<std::string, std::string> result;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(m_path))
      if (entry.is_regular_file()) {
        const auto name = entry.path().lexically_relative(m_path).generic_string();
        result[name] = read(name);
      }
    return result;
  }

private:
  std::filesystem::path m_path;
};

} // namespace waymark

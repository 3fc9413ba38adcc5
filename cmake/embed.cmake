# Puts templates/, themes/, words/ and the font made by cmake/font.cmake into the program, byte for byte (.incbin).
include(cmake/font.cmake)
file(GLOB_RECURSE EMBEDDED_FILES CONFIGURE_DEPENDS RELATIVE ${CMAKE_SOURCE_DIR} templates/*.* themes/*.* words/*.*)
set(EMBEDDED_ROOTED ${EMBEDDED_FILES})
list(TRANSFORM EMBEDDED_ROOTED PREPEND "${CMAKE_SOURCE_DIR}/")
list(APPEND EMBEDDED_FILES ${GENERATED_THEME_FILES})
list(TRANSFORM GENERATED_THEME_FILES PREPEND "${CMAKE_BINARY_DIR}/" OUTPUT_VARIABLE GENERATED_ROOTED)
list(APPEND EMBEDDED_ROOTED ${GENERATED_ROOTED})

set(assembly ".section .rodata\n")
set(externs "")
set(rows "")
set(index 0)
set(sorted "")
foreach(path full IN ZIP_LISTS EMBEDDED_FILES EMBEDDED_ROOTED)
  list(APPEND sorted "${path}|${full}")
endforeach()
list(SORT sorted)
foreach(entry ${sorted})
  string(REPLACE "|" ";" pair "${entry}")
  list(GET pair 0 path)
  list(GET pair 1 full)
  string(APPEND assembly ".global waymark_embedded_${index}_begin\n.global waymark_embedded_${index}_end\nwaymark_embedded_${index}_begin:\n.incbin \"${full}\"\nwaymark_embedded_${index}_end:\n.byte 0\n")
  string(APPEND externs "extern \"C\" const char waymark_embedded_${index}_begin[];\nextern \"C\" const char waymark_embedded_${index}_end[];\n")
  string(APPEND rows "  {\"${path}\", waymark_embedded_${index}_begin, waymark_embedded_${index}_end},\n")
  math(EXPR index "${index} + 1")
endforeach()
string(APPEND assembly ".section .note.GNU-stack,\"\",%progbits\n")

file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/embedded.S CONTENT "${assembly}" @ONLY)
file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/embedded_table.cpp CONTENT
"#include \"file_access/embedded_table.hpp\"
#include <array>
${externs}
namespace waymark {
static const std::array<EmbeddedFile, ${index}> table = {{
${rows}}};
std::span<const EmbeddedFile> embedded_table() { return table; }
} // namespace waymark
" @ONLY)
set_source_files_properties(${CMAKE_BINARY_DIR}/embedded.S PROPERTIES OBJECT_DEPENDS "${EMBEDDED_ROOTED}")
target_sources(waymark_generator PRIVATE ${CMAKE_BINARY_DIR}/embedded.S ${CMAKE_BINARY_DIR}/embedded_table.cpp)

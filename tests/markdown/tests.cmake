# Our HTML against cmark-gfm's own; see README.md here.
file(GLOB MARKDOWN_CASES CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/*.md)
list(FILTER MARKDOWN_CASES EXCLUDE REGEX "README\\.md$")
add_executable(compare-markdown ${CMAKE_CURRENT_LIST_DIR}/compare.cpp ${CMAKE_CURRENT_LIST_DIR}/canonical_html.cpp)
target_include_directories(compare-markdown PRIVATE ${CMAKE_CURRENT_LIST_DIR})
target_link_libraries(compare-markdown PRIVATE waymark_generator PkgConfig::CMARK -lcmark-gfm-extensions)
add_test(NAME markdown_spec
  COMMAND compare-markdown ${CMAKE_SOURCE_DIR}/build/npm/node_modules/commonmark-spec/spec.txt ${MARKDOWN_CASES})
set_tests_properties(markdown_spec PROPERTIES SKIP_RETURN_CODE 77)

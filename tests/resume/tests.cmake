# resume.json of a portfolio of this folder's against JSON Resume's own schema; skipped where npm's package is not there.
find_program(NODE node)
if(NODE)
  add_test(NAME resume_schema COMMAND ${NODE} ${CMAKE_CURRENT_LIST_DIR}/validate.mjs $<TARGET_FILE:waymark>
    ${CMAKE_SOURCE_DIR}/build/npm/node_modules ${CMAKE_CURRENT_LIST_DIR}/portfolio)
  set_tests_properties(resume_schema PROPERTIES SKIP_RETURN_CODE 77)
endif()

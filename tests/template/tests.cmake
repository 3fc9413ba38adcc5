# The template engine against Jinja2 itself: the same templates and data must give the same bytes.
add_executable(render-case ${CMAKE_CURRENT_LIST_DIR}/render_case.cpp)
target_link_libraries(render-case PRIVATE waymark_generator)
# Debian's python3-jinja2 belongs to /usr/bin/python3; another python3 earlier on PATH may lack it.
find_program(JINJA_PYTHON NAMES python3 PATHS /usr/bin NO_DEFAULT_PATH)
find_program(JINJA_PYTHON NAMES python3)
if(JINJA_PYTHON)
  add_test(NAME template-oracle
    COMMAND ${JINJA_PYTHON} ${CMAKE_CURRENT_LIST_DIR}/oracle.py $<TARGET_FILE:render-case> ${CMAKE_CURRENT_LIST_DIR}/cases)
  set_tests_properties(template-oracle PROPERTIES SKIP_RETURN_CODE 77)
  add_test(NAME template-truncated
    COMMAND ${JINJA_PYTHON} ${CMAKE_CURRENT_LIST_DIR}/oracle.py $<TARGET_FILE:render-case> ${CMAKE_CURRENT_LIST_DIR}/cases --truncated)
endif()

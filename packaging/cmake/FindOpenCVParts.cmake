# OpenCV's core, imgproc and mcc alone. Debian ships its CMake configuration only in libopencv-dev, which brings Qt 5 and
# 200 packages; libopencv-core-dev and libopencv-imgproc-dev hold just headers and libraries. libopencv-contrib-dev holds
# many modules, of which only mcc is linked: it needs 27 libraries, none of them Qt's.
find_path(OpenCVParts_INCLUDE_DIR opencv2/core.hpp PATH_SUFFIXES opencv4)
foreach(part core imgproc mcc)
    find_library(OpenCVParts_${part}_LIBRARY opencv_${part})
    if(OpenCVParts_${part}_LIBRARY AND NOT TARGET opencv_${part})
        add_library(opencv_${part} UNKNOWN IMPORTED)
        set_target_properties(opencv_${part} PROPERTIES
            IMPORTED_LOCATION "${OpenCVParts_${part}_LIBRARY}"
            INTERFACE_INCLUDE_DIRECTORIES "${OpenCVParts_INCLUDE_DIR}")
    endif()
endforeach()
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(OpenCVParts REQUIRED_VARS
    OpenCVParts_INCLUDE_DIR OpenCVParts_core_LIBRARY OpenCVParts_imgproc_LIBRARY OpenCVParts_mcc_LIBRARY)

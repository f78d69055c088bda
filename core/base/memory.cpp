#include "core/base/memory.h"

#include <climits>
#include <malloc.h>

namespace uncast {

void tuneAllocatorForInference() {
    mallopt(M_MMAP_THRESHOLD, 1 << 30);
    mallopt(M_TRIM_THRESHOLD, INT_MAX);
}

} // namespace uncast

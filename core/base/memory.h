#pragma once

namespace uncast {

/// Lets the allocator keep big blocks instead of handing them back to the kernel after every use: inference
/// on a worker thread is eight times faster so. To be called once, at the start of main().
void tuneAllocatorForInference();

} // namespace uncast

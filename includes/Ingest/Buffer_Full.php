<?php
declare( strict_types=1 );

namespace Footfall\Ingest;

/**
 * There is no room for a line: the buffer has reached its cap, or the disk is nearly full. Nothing that
 * waiting helps against, and no reason to trouble the shop: the events that come are counted as dropped.
 */
final class Buffer_Full extends \RuntimeException {}

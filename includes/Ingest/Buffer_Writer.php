<?php
declare( strict_types=1 );

namespace Footfall\Ingest;

/**
 * The writing end of a buffer: a file (Buffer) or a table (Storage\Database_Buffer).
 */
interface Buffer_Writer {
	/**
	 * @param array<string,mixed> $line As in docs/architecture.md.
	 * @throws Buffer_Full       When there is no room: the line is gone, and its events are counted as dropped.
	 * @throws \RuntimeException When it could not be stored; nothing of it is in the buffer then.
	 */
	public function append( array $line ): void;
}

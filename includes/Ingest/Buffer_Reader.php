<?php
declare( strict_types=1 );

namespace Footfall\Ingest;

/**
 * The reading end of a buffer, for the drain: it takes what was written away from the writers under a
 * name, reads what is under the name from a position on, and removes it. Who is killed in between finds
 * the name again in taken().
 */
interface Buffer_Reader {
	/**
	 * Lets one drain in. The lock goes with the process, however that ends.
	 *
	 * @param float $seconds How long to wait for another drain.
	 * @return Drain_Lock|null Null while another one drains, or where nothing can be locked.
	 */
	public function lock( float $seconds ): ?Drain_Lock;

	/** @return string[] Names that were taken and are not finished, oldest first. */
	public function taken(): array;

	/** @return string[] The names under which is now what has been written until now. */
	public function take(): array;

	/**
	 * @return mixed For read() and close().
	 * @throws \RuntimeException When it cannot be read.
	 */
	public function open( string $name ): mixed;

	/**
	 * @param mixed $handle    Of open().
	 * @param int   $position  Where the last one ended; 0 at first.
	 * @param int   $max_lines
	 * @param int   $max_bytes Of all lines together, and more for each order's note; the last line may exceed it.
	 * @return array{lines:string[],position:int,ended:bool} Lines without breaks.
	 */
	public function read( mixed $handle, int $position, int $max_lines, int $max_bytes ): array;

	public function close( mixed $handle ): void;

	public function remove( string $name ): void;

	/**
	 * Keeps lines for later that nobody can read now.
	 *
	 * @param string[] $lines
	 * @throws \RuntimeException When they cannot be kept: they stay where they were.
	 */
	public function hold( array $lines ): void;

	/** Puts the lines that were held among those to be stored. */
	public function release(): void;

	/**
	 * Puts lines aside that cannot be stored, for somebody to look at. Bounded.
	 *
	 * @param string[] $lines
	 */
	public function quarantine( array $lines ): void;

	/** @return int What is still to be stored, taken or not. */
	public function bytes(): int;
}

<?php
declare( strict_types=1 );

namespace Footfall\Ingest;

use Footfall\Storage\Buffer_Rows;
use Footfall\Storage\Database;
use Footfall\Storage\Named_Lock;

/**
 * All that is still to be stored on this site, whichever buffer it was written to: what was written
 * before a change of the buffer is not left behind.
 */
final class Site_Buffers implements Buffer_Reader {
	/**
	 * @param Buffer_Files|null $files Null where no folder can be written.
	 * @param Buffer_Rows       $rows
	 * @param Named_Lock        $lock  Of all servers of the database: each has files of its own.
	 */
	public function __construct( private ?Buffer_Files $files, private Buffer_Rows $rows, private Named_Lock $lock ) {}

	/**
	 * @param string|null $directory The buffer folder; this site's own by default.
	 */
	public static function of_site( ?string $directory = null ): self {
		$database    = Database::of_site();
		$directory ??= Runtime_Config::directory();
		return new self(
			is_dir( $directory ) && is_writable( $directory ) ? new Buffer_Files( $directory ) : null,
			new Buffer_Rows( $database ),
			new Named_Lock( $database, 'drain' )
		);
	}

	public function lock( float $seconds ): ?Drain_Lock {
		$ways = $this->files ? [ $this->files->way() ] : [];
		return Drain_Lock::take( [ ...$ways, Buffer_Rows::way( $this->lock ) ], $seconds );
	}

	public function taken(): array {
		return [ ...( $this->files?->taken() ?? [] ), ...$this->rows->taken() ];
	}

	public function take(): array {
		return [ ...( $this->files?->take() ?? [] ), ...$this->rows->take() ];
	}

	public function open( string $name ): mixed {
		return $this->of( $name )->open( $name );
	}

	public function read( mixed $handle, int $position, int $max_lines, int $max_bytes ): array {
		return $this->of( $handle )->read( $handle, $position, $max_lines, $max_bytes );
	}

	public function close( mixed $handle ): void {
		$this->of( $handle )->close( $handle );
	}

	public function remove( string $name ): void {
		$this->of( $name )->remove( $name );
	}

	public function hold( array $lines ): void {
		( $this->files ?? $this->rows )->hold( $lines );
	}

	public function release(): void {
		$this->files?->release();
		$this->rows->release();
	}

	public function quarantine( array $lines ): void {
		( $this->files ?? $this->rows )->quarantine( $lines );
	}

	public function bytes(): int {
		return ( $this->files?->bytes() ?? 0 ) + $this->rows->bytes();
	}

	/** @param mixed $what A name, or what open() gave: rows are known by their name, files are resources. */
	private function of( mixed $what ): Buffer_Reader {
		return null === $this->files || ( is_string( $what ) && str_starts_with( $what, Buffer_Rows::PREFIX ) ) ? $this->rows : $this->files;
	}
}

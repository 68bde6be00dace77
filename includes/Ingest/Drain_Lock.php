<?php
declare( strict_types=1 );

namespace Footfall\Ingest;

/**
 * What a drain holds while it is the only one. It is gone with the process, however that ends.
 */
final class Drain_Lock {
	private const PAUSE_US = 20000;

	/** @param \Closure[] $let_go */
	private function __construct( private array $let_go ) {}

	/**
	 * @param array<int,callable(): ?\Closure> $ways    Each tries once and returns what lets go again, or null
	 *                                                  while another process has it. All of them are needed.
	 * @param float                            $seconds How long to try.
	 */
	public static function take( array $ways, float $seconds ): ?self {
		$end  = microtime( true ) + $seconds;
		$lock = new self( [] );
		foreach ( $ways as $way ) {
			while ( ! ( $let_go = $way() ) ) {
				if ( microtime( true ) >= $end ) {
					$lock->release();
					return null;
				}
				usleep( self::PAUSE_US );
			}
			$lock->let_go[] = $let_go;
		}
		return $lock;
	}

	public function release(): void {
		foreach ( array_reverse( $this->let_go ) as $let_go ) {
			$let_go();
		}
		$this->let_go = [];
	}
}

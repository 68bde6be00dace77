<?php
declare( strict_types=1 );

namespace Footfall\Tests;

/**
 * Seconds by what took them.
 */
final class Stopwatch {
	/** @var array<string,float> */
	public array $seconds = [];

	/** @param array<int,mixed> $arguments */
	public function time( string $method, object $of, array $arguments ): mixed {
		$began = hrtime( true );
		try {
			return $of->$method( ...$arguments );
		} finally {
			$this->seconds[ $method ] = ( $this->seconds[ $method ] ?? 0 ) + ( hrtime( true ) - $began ) / 1e9;
		}
	}
}

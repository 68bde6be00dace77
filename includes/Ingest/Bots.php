<?php
declare( strict_types=1 );

namespace Footfall\Ingest;

/**
 * Tells programs from people by their user agent (data/bots.php).
 */
final class Bots {
	private string $pattern;

	/** @var array<string,bool> */
	private array $known = [];

	public function __construct() {
		$this->pattern = '~' . implode( '|', require __DIR__ . '/data/bots.php' ) . '~i';
	}

	public function is_bot( string $agent ): bool {
		if ( ! isset( $this->known[ $agent ] ) ) {
			if ( count( $this->known ) > 2000 ) {
				$this->known = [];
			}
			$this->known[ $agent ] = strlen( $agent ) < 20 || 1 === preg_match( $this->pattern, $agent );
		}
		return $this->known[ $agent ];
	}
}

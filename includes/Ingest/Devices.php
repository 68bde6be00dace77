<?php
declare( strict_types=1 );

namespace Footfall\Ingest;

/**
 * Device class, browser family and system family of a user agent (data/devices.php). No version and
 * no model: that would be half a fingerprint.
 */
final class Devices {
	/** @var array{device:array<string,string>,browser:array<string,string>,os:array<string,string>} */
	private array $patterns;

	/** @var array<string,array{device:string,browser:string,os:string}> */
	private array $known = [];

	public function __construct() {
		$this->patterns = require __DIR__ . '/data/devices.php';
	}

	/**
	 * @return array{device:string,browser:string,os:string} device: desktop, mobile, tablet, tv or console;
	 *         browser and os: a family, or "Other".
	 */
	public function of( string $agent ): array {
		if ( ! isset( $this->known[ $agent ] ) ) {
			if ( count( $this->known ) > 2000 ) {
				$this->known = [];
			}
			$this->known[ $agent ] = [
				'device'  => $this->first( 'device', $agent, 'desktop' ),
				'browser' => $this->first( 'browser', $agent, 'Other' ),
				'os'      => $this->first( 'os', $agent, 'Other' ),
			];
		}
		return $this->known[ $agent ];
	}

	private function first( string $kind, string $agent, string $otherwise ): string {
		foreach ( $this->patterns[ $kind ] as $pattern => $answer ) {
			if ( preg_match( "~$pattern~i", $agent ) ) {
				return $answer;
			}
		}
		return $otherwise;
	}
}

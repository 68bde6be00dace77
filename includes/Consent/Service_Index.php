<?php
declare( strict_types=1 );

namespace Footfall\Consent;

/**
 * By what services are recognised, the other way round: from a host, a path, a piece of code, a handle
 * to who uses it. Services that are not looked for may be in it, too.
 */
final class Service_Index {
	/** Kinds of tags whose patterns are addresses. */
	public const KINDS = [ 'scripts', 'embeds', 'frames', 'images' ];

	private const RECOGNISED_BY = [
		'scripts' => true,
		'embeds'  => true,
		'frames'  => true,
		'images'  => true,
		'inline'  => true,
		'handles' => true,
	];

	/**
	 * @param array<string,array<string,array<int,array{0:string,1:string}>>> $hosts   Host => kind => [ how the path begins, id ].
	 * @param string[]                                                        $starred Those of $hosts with a *.
	 * @param array<string,array<int,array{0:string,1:string}>>               $paths   Kind => [ pattern, id ]: those on any host.
	 * @param array<string,array{0:string,1:string}>                          $inline  Code => [ its rarest piece, id ].
	 * @param array<string,string>                                            $handles Handle => id.
	 */
	private function __construct(
		public array $hosts = [],
		public array $starred = [],
		public array $paths = [],
		public array $inline = [],
		public array $handles = []
	) {}

	/**
	 * @param array<string,array<string,mixed>> $services By id, as in services.json; only those that are looked for.
	 */
	public static function of( array $services ): self {
		$shipped = Service_Catalogue::shipped()['services'];
		$own     = [];
		$is_made = true;
		foreach ( $services as $id => $service ) {
			if ( ! isset( $shipped[ $id ] ) ) {
				$own[ $id ] = $service;
			} elseif ( $service !== $shipped[ $id ] && array_intersect_key( $service, self::RECOGNISED_BY ) !== array_intersect_key( $shipped[ $id ], self::RECOGNISED_BY ) ) {
				$is_made = false;
			}
		}
		// What is shipped is in opcache. Only a filter that changes how such a service is recognised makes us begin anew.
		$index = new self( ...( $is_made ? require __DIR__ . '/service-index.php' : [] ) );
		// The first counts, so the last goes in first.
		foreach ( array_reverse( $is_made ? $own : $services, true ) as $id => $service ) {
			$index->add( (string) $id, $service );
		}
		return $index;
	}

	private function add( string $id, array $service ): void {
		foreach ( self::KINDS as $kind ) {
			foreach ( array_reverse( $service[ $kind ] ?? [] ) as $pattern ) {
				$end  = strcspn( $pattern, '/?' );
				$host = substr( $pattern, 0, $end );
				if ( '' === $host ) {
					$this->paths[ $kind ] = [ [ $pattern, $id ], ...( $this->paths[ $kind ] ?? [] ) ];
					continue;
				}
				$this->hosts[ $host ][ $kind ] = [ [ substr( $pattern, $end ), $id ], ...( $this->hosts[ $host ][ $kind ] ?? [] ) ];
				if ( str_contains( $host, '*' ) && ! in_array( $host, $this->starred, true ) ) {
					$this->starred[] = $host;
				}
			}
		}
		foreach ( $service['inline'] ?? [] as $text ) {
			$this->inline[ $text ] = [ $text, $id ];
		}
		foreach ( $service['handles'] ?? [] as $handle ) {
			$this->handles[ $handle ] = $id;
		}
	}
}

<?php
declare( strict_types=1 );

namespace Footfall\Consent;

/**
 * Which service an address, a handle or code of the page belongs to. Pure.
 *
 * A pattern is a host with the beginning of a path ("youtube.com/embed", on any subdomain), or a path
 * ("/matomo.js", on any host). A * stands for anything within an address. The longest one counts, of
 * equal ones the first.
 */
final class Gate_Patterns {
	/** A tag that is gated already: by us, or printed so by a developer. */
	private const GATED = '~<(?:script|span|img)\b[^>]*\sdata-choice=~';

	/** Kinds of tags whose patterns are addresses. */
	private const KINDS = [ 'scripts', 'embeds', 'frames', 'images' ];

	private const ADDRESS = '~//((?:[\w-]+\.)+[\w-]+)([^"\'\s<>\\\\]*+)~';

	/** Code between the tags of scripts, but for data. */
	private const CODE = '~<script\b(?![^>]*json)[^>]*+>\K(?:[^<]++|<(?!/script))++~i';

	/** @var array<string,array<string,array<int,array{0:string,1:string}>>> Host => kind => [ how the path begins, id ]. */
	private array $hosts = [];

	/** @var array<string,array<int,array{0:string,1:string,2:string}>> Kind => [ expression, pattern, id ]: those without a fixed host. */
	private array $others = [];

	/** Expression for code, and one for handles; '' without any. */
	private string $code;
	private string $handles;

	/** @var array<string,array<string,array<int,array{0:string,1:string}>>> Entries of $hosts for a host and those above it. */
	private array $of_host = [];

	/**
	 * @param array<string,array<string,mixed>> $services By id, as in services.json; only those that need a choice.
	 */
	public function __construct( array $services ) {
		$code    = [];
		$handles = [];
		foreach ( $services as $id => $service ) {
			foreach ( self::KINDS as $kind ) {
				foreach ( $service[ $kind ] ?? [] as $pattern ) {
					$this->add( $kind, $pattern, (string) $id );
				}
			}
			foreach ( $service['inline'] ?? [] as $text ) {
				// By the first character, so that most places of the code are done with at once.
				$code[ preg_quote( $text[0], '~' ) ][] = preg_quote( substr( $text, 1 ), '~' ) . "(*MARK:$id)";
			}
			foreach ( $service['handles'] ?? [] as $handle ) {
				$handles[] = preg_quote( $handle, '~' ) . "(*MARK:$id)";
			}
		}
		$branches      = array_map( static fn( string $first, array $rest ): string => $first . '(?:' . implode( '|', $rest ) . ')', array_keys( $code ), $code );
		$this->code    = $code ? '~(?<!\w)(?:' . implode( '|', $branches ) . ')~' : '';
		$this->handles = $handles ? '~\sid=["\'](?:' . implode( '|', $handles ) . ')-js(?:-before|-after|-extra)?["\']~' : '';
	}

	/** Whether a page holds anything: the look that pages without anything cost. */
	public function is_in( string $html ): bool {
		foreach ( self::KINDS as $kind ) {
			foreach ( $this->others[ $kind ] ?? [] as [ $expression, $pattern ] ) {
				if ( str_contains( $html, explode( '*', $pattern )[0] ) && preg_match( $expression, $html ) ) {
					return true;
				}
			}
		}
		preg_match_all( self::ADDRESS, $html, $addresses );
		foreach ( $addresses[1] as $index => $host ) {
			if ( $this->of_host( $host ) && '' !== $this->of_address( self::KINDS, $host, $addresses[2][ $index ] )[1] ) {
				return true;
			}
		}
		preg_match_all( self::CODE, $html, $codes );
		foreach ( $codes[0] as $code ) {
			if ( '' !== self::mark( $this->code, $code ) ) {
				return true;
			}
		}
		return '' !== self::mark( $this->handles, $html ) || self::is_gated( $html );
	}

	public static function is_gated( string $html ): bool {
		return str_contains( $html, ' data-choice=' ) && preg_match( self::GATED, $html );
	}

	/**
	 * @param string[] $kinds Of scripts, embeds, frames and images.
	 * @param string   $text  Attributes of a tag, or code.
	 * @return string Id of the service; '' none.
	 */
	public function service_of( array $kinds, string $text ): string {
		$best = [ -1, '' ];
		foreach ( $kinds as $kind ) {
			foreach ( $this->others[ $kind ] ?? [] as [ $expression, $pattern, $id ] ) {
				if ( strlen( $pattern ) > $best[0] && preg_match( $expression, $text ) ) {
					$best = [ strlen( $pattern ), $id ];
				}
			}
		}
		preg_match_all( self::ADDRESS, $text, $addresses );
		foreach ( $addresses[1] as $index => $host ) {
			$found = $this->of_address( $kinds, $host, $addresses[2][ $index ] );
			$best  = $found[0] > $best[0] ? $found : $best;
		}
		return $best[1];
	}

	/** @param string $code Between the tags of a script without an address. */
	public function service_of_code( string $code ): string {
		$id = $this->service_of( [ 'scripts', 'embeds' ], $code );
		return '' !== $id ? $id : self::mark( $this->code, $code );
	}

	/** @param string $attributes Of a script, in which WordPress names what was enqueued. */
	public function service_of_handle( string $attributes ): string {
		return self::mark( $this->handles, " $attributes" );
	}

	/** @param string $address Of a preconnect, a prefetch and the like: any page of a host that services use. */
	public function is_host_of_any( string $address ): bool {
		return preg_match( self::ADDRESS, $address, $found ) && [] !== $this->of_host( $found[1] );
	}

	private function add( string $kind, string $pattern, string $id ): void {
		$end  = strcspn( $pattern, '/?' );
		$host = substr( $pattern, 0, $end );
		if ( '' !== $host && ! str_contains( $host, '*' ) ) {
			$this->hosts[ $host ][ $kind ][] = [ substr( $pattern, $end ), $id ];
			return;
		}
		$this->others[ $kind ][] = [ '~' . ( '' === $host ? '' : '//(?:[\w-]+\.)*?' ) . self::starred( $pattern ) . '~', $pattern, $id ];
	}

	/**
	 * @param string[] $kinds
	 * @return array{0:int,1:string} How long the pattern is, id; -1 and '' none.
	 */
	private function of_address( array $kinds, string $host, string $path ): array {
		$best = [ -1, '' ];
		foreach ( $this->of_host( $host ) as $name => $of_kinds ) {
			foreach ( $kinds as $kind ) {
				foreach ( $of_kinds[ $kind ] ?? [] as [ $begins, $id ] ) {
					$length = strlen( $name . $begins );
					if ( $length > $best[0] && ( str_contains( $begins, '*' ) ? preg_match( '~^' . self::starred( $begins ) . '~', $path ) : str_starts_with( $path, $begins ) ) ) {
						$best = [ $length, $id ];
					}
				}
			}
		}
		return $best;
	}

	/**
	 * @return array<string,array<string,array<int,array{0:string,1:string}>>> By the host and those above it.
	 */
	private function of_host( string $host ): array {
		if ( ! isset( $this->of_host[ $host ] ) ) {
			$known = [];
			for ( $name = strtolower( $host ); str_contains( $name, '.' ); $name = substr( $name, strpos( $name, '.' ) + 1 ) ) {
				if ( isset( $this->hosts[ $name ] ) ) {
					$known[ $name ] = $this->hosts[ $name ];
				}
			}
			$this->of_host[ $host ] = $known;
		}
		return $this->of_host[ $host ];
	}

	private static function starred( string $pattern ): string {
		return str_replace( '\*', '[^"\'\s<>]*?', preg_quote( $pattern, '~' ) );
	}

	private static function mark( string $expression, string $text ): string {
		return '' !== $expression && preg_match( $expression, $text, $found ) ? $found['MARK'] : '';
	}
}

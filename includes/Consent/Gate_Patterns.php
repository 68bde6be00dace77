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
	/** Kinds of tags whose patterns are addresses. */
	public const KINDS = [ 'scripts', 'embeds', 'frames', 'images' ];

	/** By what services are recognised. */
	private const RECOGNISED_BY = [
		'scripts' => true,
		'embeds'  => true,
		'frames'  => true,
		'images'  => true,
		'inline'  => true,
		'handles' => true,
	];

	/** What ends an address, and what ends the host in it: the most frequent first. */
	private const ENDS      = "\"'\\ <>\n\t\r\f\v";
	private const ENDS_HOST = "/\"'\\?:&<> #)(;,\n\t\r\f\v";

	/** PHP looks for longer ones in a way that takes twice as long. */
	private const SHORT = 6;

	/** What WordPress puts behind the handle in the id of a script. */
	private const HANDLE_ENDS = '~-js(?:-before|-after|-extra)?$~D';

	/** @var array<string,array<string,array<int,array{0:string,1:string}>>> Host => kind => [ how the path begins, id ]. */
	private array $hosts;

	/** @var string[] Those of $hosts with a *. */
	private array $starred;

	/** @var array<string,array<int,array{0:string,1:string}>> Kind => [ pattern, id ]: those on any host. */
	private array $paths;

	/** @var array<string,array{0:string,1:string}> Code => [ its rarest piece, id ]. */
	private array $inline;

	/** @var array<string,string> Handle => id. */
	private array $handles;

	/** @var array<string,array<string,array<string,array<int,array{0:string,1:string}>>>> Entries of $hosts for a host and those above it. */
	private array $of_host = [];

	/**
	 * @param array<string,array<string,mixed>> $services By id, as in services.json; only those that are looked for.
	 */
	public function __construct( private array $services ) {
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
		$index = $is_made ? require __DIR__ . '/service-index.php' : [];

		$this->hosts   = $index['hosts'] ?? [];
		$this->starred = $index['starred'] ?? [];
		$this->paths   = $index['paths'] ?? [];
		$this->inline  = $index['inline'] ?? [];
		$this->handles = $index['handles'] ?? [];
		// The first counts, so the last goes in first.
		foreach ( array_reverse( $is_made ? $own : $services, true ) as $id => $service ) {
			$this->add( (string) $id, $service );
		}
	}

	/**
	 * Addresses that a page has, by the kinds of tags in which they would be something.
	 *
	 * @param string $html Of the page.
	 * @return array<string,array<string,true>> By scripts, embeds, frames, images: hosts and paths as they stand in the page. And by hosts: all that services use.
	 */
	public function marks_in( string $html ): array {
		$marks = [];
		foreach ( $this->addresses( $html ) as [ $host, $path ] ) {
			$marks['hosts'][ $host ] = true;
			foreach ( self::KINDS as $kind ) {
				if ( ! isset( $marks[ $kind ][ $host ] ) && '' !== $this->of_address( [ $kind ], $host, $path )[1] ) {
					$marks[ $kind ][ $host ] = true;
				}
			}
		}
		foreach ( $this->paths as $kind => $patterns ) {
			foreach ( $patterns as [ $pattern, $id ] ) {
				$begins = explode( '*', $pattern )[0];
				if ( isset( $this->services[ $id ] ) && str_contains( $html, substr( $begins, 0, self::SHORT ) ) && str_contains( $html, $begins ) ) {
					$marks[ $kind ][ $begins ] = true;
				}
			}
		}
		return $marks;
	}

	/**
	 * @param string[] $kinds Of scripts, embeds, frames and images.
	 * @param string   $text  Attributes of a tag, or code.
	 * @return string Id of the service; '' none.
	 */
	public function service_of( array $kinds, string $text ): string {
		$best = $this->of_path( $kinds, $text );
		foreach ( $this->addresses( $text ) as [ $host, $path ] ) {
			$found = $this->of_address( $kinds, $host, $path );
			$best  = $found[0] > $best[0] ? $found : $best;
		}
		return $best[1];
	}

	/**
	 * Addresses of hosts that services use. No expression goes over the text: it may be a whole page.
	 *
	 * @return array<int,array{0:string,1:string}> Host, and what follows it.
	 */
	private function addresses( string $text ): array {
		$known = [];
		$last  = "\n";
		$parts = explode( '//', $text );
		foreach ( $parts as $index => $part ) {
			// Most are of the site itself.
			if ( 0 === $index || str_starts_with( $part, $last ) ) {
				continue;
			}
			$part   = ltrim( $part, '/' );
			$length = strcspn( $part, self::ENDS_HOST );
			$host   = substr( $part, 0, $length );
			if ( ! ( $this->of_host[ $host ] ?? $this->of_host( $host ) ) ) {
				$last = substr( $part, 0, $length + 1 );
			} elseif ( $index < 2 || strcspn( $parts[ $index - 1 ], self::ENDS ) < strlen( $parts[ $index - 1 ] ) ) {
				// An address within another one is not asked for.
				$known[] = [ $host, substr( $part, $length, strcspn( $part, self::ENDS, $length ) ) ];
			}
		}
		return $known;
	}

	/**
	 * What a page's code calls and sets: looked for once, for most is not there.
	 *
	 * @param string $code Of all scripts.
	 * @return array<string,string> Ids by what is in the code.
	 */
	public function calls_in( string $code ): array {
		$code  = self::without_data( $code );
		$calls = [];
		foreach ( $this->inline as $text => [ $piece, $id ] ) {
			// Its rarest piece says soonest that it is not there.
			if ( str_contains( $code, $piece ) && isset( $this->services[ $id ] ) && self::place( $code, (string) $text ) >= 0 ) {
				$calls[ $text ] = $id;
			}
		}
		return $calls;
	}

	/**
	 * @param string               $code  Between the tags of a script without an address.
	 * @param array<string,string> $calls As calls_in() gives them.
	 */
	public function service_of_code( string $code, array $calls ): string {
		$id = $this->service_of( [ 'scripts', 'embeds' ], $code );
		if ( '' !== $id || ! $calls ) {
			return $id;
		}
		$code  = self::without_data( $code );
		$first = PHP_INT_MAX;
		foreach ( $calls as $text => $service ) {
			$place = self::place( $code, (string) $text );
			if ( $place >= 0 && $place < $first ) {
				$first = $place;
				$id    = $service;
			}
		}
		return $id;
	}

	/** @param string $id Of a script element, in which WordPress names what was enqueued. */
	public function service_of_handle( string $id ): string {
		if ( ! str_contains( $id, '-js' ) ) {
			return '';
		}
		$service = $this->handles[ preg_replace( self::HANDLE_ENDS, '', $id ) ] ?? '';
		return isset( $this->services[ $service ] ) ? $service : '';
	}

	/** @param string $attributes Of a preconnect, a prefetch and the like: any page of a host that services use. */
	public function is_host_of_any( string $attributes ): bool {
		$address = ltrim( (string) strstr( $attributes, '//' ), '/' );
		return [] !== $this->of_host( substr( $address, 0, strcspn( $address, self::ENDS_HOST ) ) );
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

	/**
	 * Patterns of any host.
	 *
	 * @param string[] $kinds
	 * @return array{0:int,1:string} How long the pattern is, id; -1 and '' none.
	 */
	private function of_path( array $kinds, string $text ): array {
		$best = [ -1, '' ];
		foreach ( $kinds as $kind ) {
			foreach ( $this->paths[ $kind ] ?? [] as [ $pattern, $id ] ) {
				if ( strlen( $pattern ) > $best[0] && isset( $this->services[ $id ] ) && str_contains( $text, explode( '*', $pattern )[0] ) && preg_match( '~' . self::starred( $pattern ) . '~', $text ) ) {
					$best = [ strlen( $pattern ), $id ];
				}
			}
		}
		return $best;
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
					if ( $length > $best[0] && isset( $this->services[ $id ] ) && ( str_contains( $begins, '*' ) ? preg_match( '~^' . self::starred( $begins ) . '~', $path ) : str_starts_with( $path, $begins ) ) ) {
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
				if ( isset( $this->hosts[ $name ] ) && $this->is_used( $this->hosts[ $name ] ) ) {
					$known[ $name ] = $this->hosts[ $name ];
				}
			}
			foreach ( $this->starred as $name ) {
				if ( str_contains( $host, explode( '*', $name )[0] ) && preg_match( '~(?:^|\.)' . str_replace( '\*', '.*', preg_quote( $name, '~' ) ) . '$~Di', $host ) && $this->is_used( $this->hosts[ $name ] ) ) {
					$known[ $name ] = $this->hosts[ $name ];
				}
			}
			$this->of_host[ $host ] = $known;
		}
		return $this->of_host[ $host ];
	}

	/** @param array<string,array<int,array{0:string,1:string}>> $kinds Of one host: hosts of payment alone are in the index, too. */
	private function is_used( array $kinds ): bool {
		foreach ( $kinds as $patterns ) {
			foreach ( $patterns as [ , $id ] ) {
				if ( isset( $this->services[ $id ] ) ) {
					return true;
				}
			}
		}
		return false;
	}

	/** Where a text stands in code that is not the end of a longer name; -1 nowhere. */
	private static function place( string $code, string $text ): int {
		$at = -1;
		while ( false !== ( $at = strpos( $code, $text, $at + 1 ) ) ) {
			if ( 0 === $at || ! ( ctype_alnum( $code[ $at - 1 ] ) || '_' === $code[ $at - 1 ] ) ) {
				return $at;
			}
		}
		return -1;
	}

	/** Code without the long texts of data that WooCommerce's blocks put into it. */
	private static function without_data( string $code ): string {
		$at = 0;
		while ( false !== ( $at = strpos( $code, 'decodeURIComponent(', $at ) ) ) {
			$at   += 19;
			$begin = $at + strspn( $code, " \t\n", $at );
			$quote = $code[ $begin ] ?? '';
			$end   = "'" === $quote || '"' === $quote ? strpos( $code, $quote, $begin + 1 ) : false;
			// A text with spaces is not encoded.
			if ( false !== $end && ! str_contains( substr( $code, $begin, $end - $begin ), ' ' ) ) {
				$code = substr_replace( $code, '', $begin, $end - $begin );
			}
		}
		return $code;
	}

	private static function starred( string $pattern ): string {
		return str_replace( '\*', '[^"\'\s<>]*?', preg_quote( $pattern, '~' ) );
	}
}

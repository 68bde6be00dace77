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

	/** @var array<string,string> Handle => id. */
	private array $handles;

	private Gate_Code $code;

	/** @var array<string,array<string,array<string,array<int,array{0:string,1:string}>>>> Entries of $hosts for a host and those above it. */
	private array $of_host = [];

	/**
	 * @param array<string,array<string,mixed>> $services By id, as in services.json; only those that are looked for.
	 */
	public function __construct( private array $services ) {
		$index         = Service_Index::of( $services );
		$this->hosts   = $index->hosts;
		$this->starred = $index->starred;
		$this->paths   = $index->paths;
		$this->handles = $index->handles;
		$this->code    = new Gate_Code( $index->inline, $services );
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
			foreach ( Service_Index::KINDS as $kind ) {
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
		return $this->code->calls_in( $code );
	}

	/**
	 * @param string               $code  Between the tags of a script without an address.
	 * @param array<string,string> $calls As calls_in() gives them.
	 */
	public function service_of_code( string $code, array $calls ): string {
		$id = $this->service_of( [ 'scripts', 'embeds' ], $code );
		return '' === $id && $calls ? $this->code->service_of( $code, $calls ) : $id;
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

	private static function starred( string $pattern ): string {
		return str_replace( '\*', '[^"\'\s<>]*?', preg_quote( $pattern, '~' ) );
	}
}

<?php
declare( strict_types=1 );

namespace Footfall\Ingest;

use Footfall\Storage\Migrations;

/**
 * The self-test: the best way by which events can come in. The direct file, else the REST API under its
 * usual address, else under the plain one; into a file, else into the database.
 */
final class Way_Finder {
	/** @var array<int,array{0:string,1:string}> Codes of Delivery_Reasons, with details. */
	private array $reasons = [];

	public function __construct( private Probe $probe ) {}

	public static function of_site(): self {
		return new self( new Probe( Runtime_Config::directory(), Runtime_Config::site_key() ) );
	}

	/**
	 * @param bool $several Several servers were found before.
	 * @return array{way:string,buffer:string,url:string,reasons:array<int,array{0:string,1:string}>,several:bool}
	 */
	public function find( bool $several ): array {
		$this->reasons = [];
		$found         = null;
		if ( ! $several && Runtime_Config::write() ) {
			$found = $this->direct() ?? $this->rest( true );
			// Neither way proves a thing where each of several servers has a folder of its own.
			$several = null === $found;
		}
		if ( ! $found ) {
			$this->reasons = [ [ $several ? 'several_servers' : 'folder_unwritable', '' ] ];
			$found         = Migrations::needed() ? $this->none( 'no_tables' ) : $this->rest( false );
		}
		return $found + [
			'reasons' => $this->reasons,
			'several' => $several,
		];
	}

	/** @return array<string,string> The addresses of the REST route by way, best first. */
	public static function rest_urls(): array {
		$pretty = get_option( 'permalink_structure' ) ? [ Delivery::REST => rest_url( 'footfall/v1/in' ) ] : [];
		return $pretty + [ Delivery::REST_PLAIN => self::plain_url() ];
	}

	public static function plain_url(): string {
		return home_url( '/?rest_route=/footfall/v1/in' );
	}

	/** @return array<string,string>|null Null when another way has to be looked for. */
	private function direct(): ?array {
		$problem = Direct_File::write();
		if ( '' !== $problem ) {
			$this->reasons[] = [ $problem, '' ];
			return null;
		}
		$url                = Direct_File::url();
		[ $answer, $detail ] = $this->probe->ask( $url );
		$code               = match ( $answer ) {
			Probe::SAME        => 'direct_answers',
			Probe::UNREACHABLE => 'direct_assumed',
			Probe::REFUSED     => 'direct_refused',
			default            => 'direct_elsewhere',
		};
		$this->reasons[]    = [ $code, $detail ];
		return in_array( $answer, [ Probe::SAME, Probe::UNREACHABLE ], true ) ? self::way( Delivery::DIRECT, Site_Buffer::FILE, $url ) : null;
	}

	/**
	 * @param bool $into_file Else into the database.
	 * @return array<string,string>|null Null when it would have to be the database.
	 */
	private function rest( bool $into_file ): ?array {
		$buffer = $into_file ? Site_Buffer::FILE : Site_Buffer::DATABASE;
		$detail = '';
		foreach ( self::rest_urls() as $way => $url ) {
			[ $answer, $detail ] = $this->probe->ask( $url, $into_file );
			if ( Probe::UNREACHABLE === $answer ) {
				$this->reasons[] = [ 'rest_assumed', $detail ];
			}
			if ( in_array( $answer, [ Probe::SAME, Probe::UNREACHABLE ], true ) ) {
				return self::way( $way, $buffer, $url );
			}
			if ( Probe::ANOTHER === $answer ) {
				return null;
			}
			if ( Delivery::REST === $way ) {
				$this->reasons[] = [ 'pretty_refused', $detail ];
			}
		}
		$this->reasons = array_values( array_filter( $this->reasons, static fn( array $reason ): bool => 'pretty_refused' !== $reason[0] ) );
		return $this->none( 'rest_refused', $detail, $buffer );
	}

	private function none( string $code, string $detail = '', string $buffer = Site_Buffer::FILE ): array {
		$this->reasons[] = [ $code, $detail ];
		return self::way( Delivery::NONE, $buffer, '' );
	}

	/** @return array<string,string> */
	private static function way( string $way, string $buffer, string $url ): array {
		return compact( 'way', 'buffer', 'url' );
	}
}

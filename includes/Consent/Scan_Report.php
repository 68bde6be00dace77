<?php
declare( strict_types=1 );

namespace Footfall\Consent;

/**
 * Compares what a walk through the site has seen with the services that are known. Pure.
 */
final class Scan_Report {
	/** Most hosts and cookies that are proposed. */
	private const MOST = 100;

	/**
	 * @param array<int,array{addresses:string[],frames:string[]}> $pages    What each page has loaded: scripts, images and so on; and frames.
	 * @param string[]                                             $cookies  Names.
	 * @param array<string,array<string,mixed>>                    $services By id.
	 * @param string                                               $own_host Of the site.
	 * @return array{pages:int,services:string[],hosts:array<int,array{host:string,example:string,pages:int}>,cookies:string[]} Services that were found; hosts and cookies that nobody knows.
	 */
	public static function of( array $pages, array $cookies, array $services, string $own_host ): array {
		$patterns = new Gate_Patterns( $services );
		$found    = [];
		$hosts    = [];
		foreach ( $pages as $page ) {
			$of_page = []; // A browser's list of what was loaded holds frames, too.
			foreach ( [ 'frames' => [ 'frames' ], 'addresses' => [ 'scripts', 'embeds', 'images', 'frames' ] ] as $list => $kinds ) {
				foreach ( $page[ $list ] as $address ) {
					$id = $patterns->service_of( $kinds, $address );
					if ( '' !== $id ) {
						$found[ $id ] = true;
						continue;
					}
					$host = strtolower( (string) parse_url( $address, PHP_URL_HOST ) );
					if ( '' !== $host && ! self::is_of( $host, $own_host ) ) {
						$of_page[ $host ] ??= $address;
					}
				}
			}
			foreach ( $of_page as $host => $address ) {
				$hosts[ $host ] ??= [
					'host'    => $host,
					'example' => $address,
					'pages'   => 0,
				];
				++$hosts[ $host ]['pages'];
			}
		}
		$unknown = [];
		foreach ( array_unique( $cookies ) as $cookie ) {
			$ids    = self::services_of_cookie( $services, $cookie );
			$found += array_fill_keys( $ids, true );
			if ( ! $ids ) {
				$unknown[] = $cookie;
			}
		}
		return [
			'pages'    => count( $pages ),
			'services' => array_keys( $found ),
			'hosts'    => array_slice( array_values( $hosts ), 0, self::MOST ),
			'cookies'  => array_slice( $unknown, 0, self::MOST ),
		];
	}

	/** The site's own host, with and without www. */
	private static function is_of( string $host, string $own_host ): bool {
		$bare = preg_replace( '~^www\.~', '', strtolower( $own_host ) );
		return $host === $bare || str_ends_with( $host, ".$bare" );
	}

	/**
	 * @param array<string,array<string,mixed>> $services
	 * @return string[] Ids. A cookie on a service's own domain is not seen here.
	 */
	private static function services_of_cookie( array $services, string $cookie ): array {
		$ids = [];
		foreach ( $services as $id => $service ) {
			foreach ( $service['cookies'] ?? [] as $one ) {
				if ( empty( $one['third'] ) && fnmatch( $one['name'], $cookie ) ) {
					$ids[] = (string) $id;
					break;
				}
			}
		}
		return $ids;
	}
}

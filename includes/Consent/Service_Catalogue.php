<?php
declare( strict_types=1 );

namespace Footfall\Consent;

/**
 * Services that Footfall knows, with what the owner has corrected and added, and those of them that
 * this site uses.
 */
final class Service_Catalogue {
	/** As Service_Corrections::clean() gives it. */
	public const OPTION = 'footfall_services';

	/**
	 * @return array<string,array<string,mixed>> By id, as in assets/schema/services.json; those of the owner also have own: true.
	 */
	public static function all(): array {
		$saved    = get_option( self::OPTION, [] );
		$services = self::corrected( self::shipped()['services'], is_array( $saved ) ? $saved : [] );
		/**
		 * Services that the consent gate knows: by what they are recognised on a page, which category
		 * they need, and which cookies they set.
		 *
		 * @since 0.1.0
		 *
		 * @param array<string,array<string,mixed>> $services By id: name, category, privacy_url; scripts, embeds, frames and images (hosts with the beginning of a path, or paths; a * stands for anything), inline (parts of the code of a script), handles (of enqueued scripts), shows (what an embed shows), cookies (name, days, purpose).
		 */
		return (array) apply_filters( 'footfall_services', $services );
	}

	/**
	 * Pure.
	 *
	 * @param array<string,array<string,mixed>> $services By id.
	 * @param array{categories?:array<string,string>,own?:array<int,array<string,mixed>>} $saved The owner's.
	 * @return array<string,array<string,mixed>> The owner's own first: they are looked for first.
	 */
	public static function corrected( array $services, array $saved ): array {
		foreach ( $saved['categories'] ?? [] as $id => $category ) {
			if ( isset( $services[ $id ] ) ) {
				$services[ $id ]['category'] = $category;
			}
		}
		$own = [];
		foreach ( $saved['own'] ?? [] as $service ) {
			// The owner knows an address, not what kind of tag asks for it.
			$own[ $service['id'] ] = [
				'own'     => true,
				'scripts' => $service['addresses'],
				'frames'  => $service['addresses'],
				'images'  => $service['addresses'],
				'cookies' => array_map( static fn( string $name ): array => [ 'name' => $name, 'days' => null, 'purpose' => '' ], $service['cookies'] ),
			] + $service;
		}
		return $own + $services;
	}

	/**
	 * @return array<string,array<string,mixed>> Those of all() that the last scan has found, and the owner's own.
	 */
	public static function in_use(): array {
		$found = array_flip( Scan::found() );
		return array_filter( self::all(), static fn( array $service, string $id ): bool => isset( $found[ $id ] ) || isset( $service['own'] ), ARRAY_FILTER_USE_BOTH );
	}

	/**
	 * For people who choose: what the site uses, by category.
	 *
	 * @return array<string,array<int,array{id:string,name:string,purpose:string,privacy_url:string,cookies:array<int,array{name:string,duration:string,purpose:string}>}>>
	 */
	public static function of_site(): array {
		$by_category = [];
		foreach ( self::in_use() as $id => $service ) {
			$by_category[ $service['category'] ][] = [
				'id'          => $id,
				'name'        => $service['name'],
				'purpose'     => Service_Texts::about( $service ),
				'privacy_url' => (string) ( $service['privacy_url'] ?? '' ),
				'cookies'     => array_map(
					static fn( array $cookie ): array => [
						'name'     => $cookie['name'],
						'duration' => Service_Texts::duration( $cookie['days'] ),
						'purpose'  => Service_Texts::purpose( $cookie['purpose'] ),
					],
					$service['cookies'] ?? []
				),
			];
		}
		foreach ( $by_category as &$services ) {
			usort( $services, static fn( array $a, array $b ): int => strnatcasecmp( $a['name'], $b['name'] ) );
		}
		return $by_category;
	}

	/** Another one when a service that needs a choice comes, goes, or needs another category. */
	public static function version(): string {
		$needs = array_filter( array_map( static fn( array $service ): string => $service['category'], self::in_use() ), static fn( string $category ): bool => 'functional' !== $category );
		ksort( $needs );
		return substr( md5( (string) wp_json_encode( $needs ) ), 0, 8 );
	}

	/**
	 * @return array{version:int,purposes:string[],shows:string[],services:array<string,array<string,mixed>>}
	 */
	public static function shipped(): array {
		return require __DIR__ . '/services.php';
	}
}

<?php
declare( strict_types=1 );

namespace Footfall\Consent;

/**
 * What the owner says of services: another category for one that is known, and services of his own.
 */
final class Service_Corrections {
	public const CATEGORIES = [ 'functional', 'preferences', 'statistics-anonymous', 'statistics', 'marketing' ];

	private const MOST_OWN       = 100;
	private const MOST_ADDRESSES = 50;

	/** A host with the beginning of a path, or a path. */
	private const ADDRESS = '~^(?=.{3,200}$)(?:[\w*-]+(?:\.[\w*-]+)+(?:[/?][\w.*?=/&-]*)?|/[\w.*?=/&-]{2,})$~D';

	private const COOKIE = '~^[\w.*$-]{2,100}$~D';

	/**
	 * @param array<string,mixed>               $categories By id of a shipped service.
	 * @param array<int,mixed>                  $own        { id?, name, category, addresses, cookies, privacy_url }.
	 * @param array<string,array<string,mixed>> $shipped    By id.
	 * @return array{categories:array<string,string>,own:array<int,array<string,mixed>>} To be saved.
	 * @throws \InvalidArgumentException That says what is wrong, for the owner.
	 */
	public static function clean( array $categories, array $own, array $shipped ): array {
		$changed = [];
		foreach ( $categories as $id => $category ) {
			if ( isset( $shipped[ $id ] ) && $category !== $shipped[ $id ]['category'] ) {
				$changed[ $id ] = self::category( $category );
			}
		}
		if ( count( $own ) > self::MOST_OWN ) {
			/* translators: %d: a number. */
			throw new \InvalidArgumentException( sprintf( __( 'There is room for %d services of your own. Remove one that is not needed.', 'footfall' ), self::MOST_OWN ) );
		}
		$services = [];
		foreach ( $own as $service ) {
			$service                    = self::own( is_array( $service ) ? $service : [], $shipped + $services );
			$services[ $service['id'] ] = $service;
		}
		return [
			'categories' => $changed,
			'own'        => array_values( $services ),
		];
	}

	/**
	 * @param array<string,mixed> $service
	 * @param array<string,mixed> $taken   By id.
	 * @return array{id:string,name:string,category:string,addresses:string[],cookies:string[],privacy_url:string}
	 */
	private static function own( array $service, array $taken ): array {
		$name = trim( sanitize_text_field( (string) ( $service['name'] ?? '' ) ) );
		if ( '' === $name || mb_strlen( $name ) > 60 ) {
			throw new \InvalidArgumentException( __( 'A service needs a name of at most 60 characters.', 'footfall' ) );
		}
		return [
			'id'          => self::id( (string) ( $service['id'] ?? '' ), $name, $taken ),
			'name'        => $name,
			'category'    => self::category( $service['category'] ?? '' ),
			'addresses'   => array_map( [ self::class, 'address' ], self::lines( $service['addresses'] ?? [] ) ),
			'cookies'     => array_map( [ self::class, 'cookie' ], self::lines( $service['cookies'] ?? [] ) ),
			'privacy_url' => esc_url_raw( (string) ( $service['privacy_url'] ?? '' ), [ 'http', 'https' ] ),
		];
	}

	/** Stays the same when the name changes: visitors have allowed the service by its id. */
	private static function id( string $id, string $name, array $taken ): string {
		$base = preg_match( '~^own_[a-z0-9_]{1,60}$~D', $id ) ? $id : 'own_' . trim( (string) preg_replace( '~[^a-z0-9]+~', '_', strtolower( remove_accents( $name ) ) ), '_' );
		$free = $base;
		for ( $number = 2; isset( $taken[ $free ] ); $number++ ) {
			$free = "{$base}_$number";
		}
		return $free;
	}

	private static function category( mixed $category ): string {
		if ( ! in_array( $category, self::CATEGORIES, true ) ) {
			throw new \InvalidArgumentException( __( 'A service needs one of the categories.', 'footfall' ) );
		}
		return $category;
	}

	/** As people copy it from the browser: the beginning goes. */
	private static function address( string $line ): string {
		$address = (string) preg_replace( '~^(?:https?:)?//~i', '', $line );
		if ( ! preg_match( self::ADDRESS, $address ) ) {
			/* translators: %s: what was entered. */
			throw new \InvalidArgumentException( sprintf( __( '“%s” is no address: enter a host, as example.com/script.js, or a path, as /script.js.', 'footfall' ), $line ) );
		}
		return $address;
	}

	private static function cookie( string $line ): string {
		if ( ! preg_match( self::COOKIE, $line ) || '' === trim( $line, '*.$-_' ) ) {
			/* translators: %s: what was entered. */
			throw new \InvalidArgumentException( sprintf( __( '“%s” is no name of a cookie.', 'footfall' ), $line ) );
		}
		return $line;
	}

	/**
	 * @return string[]
	 */
	private static function lines( mixed $lines ): array {
		$clean = array_filter( array_map( 'trim', array_filter( (array) $lines, 'is_string' ) ), 'strlen' );
		return array_slice( array_values( array_unique( $clean ) ), 0, self::MOST_ADDRESSES );
	}
}

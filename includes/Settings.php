<?php
declare( strict_types=1 );

namespace Footfall;

use Footfall\Schema\Settings_Schema;

/**
 * The owner's settings: one autoloaded option, defaults and limits from assets/schema/settings.json.
 */
final class Settings {
	public const OPTION = 'footfall_settings';

	/** The time at which the owner said yes for the first time, 0 before. */
	public const CONFIRMED_OPTION = 'footfall_confirmed_at';

	/**
	 * @return array<string,mixed> Every setting, defaults filled in.
	 */
	public static function all(): array {
		$saved = get_option( self::OPTION, [] );
		return array_merge(
			Settings_Schema::defaults(),
			array_intersect_key( is_array( $saved ) ? $saved : [], Settings_Schema::fields() )
		);
	}

	/**
	 * @param string $name A name in settings.json.
	 * @return mixed
	 * @throws \InvalidArgumentException When there is no such setting.
	 */
	public static function get( string $name ): mixed {
		$all = self::all();
		if ( ! array_key_exists( $name, $all ) ) {
			throw new \InvalidArgumentException( "There is no setting \"$name\" in assets/schema/settings.json." );
		}
		return $all[ $name ];
	}

	/**
	 * Saves all of the changes or none.
	 *
	 * @param array<string,mixed> $changes By name.
	 * @return array<string,string> What is wrong, by name; empty when all was saved.
	 */
	public static function update( array $changes ): array {
		$clean  = [];
		$errors = [];
		foreach ( $changes as $name => $value ) {
			$result = Settings_Schema::clean( (string) $name, $value );
			if ( is_wp_error( $result ) ) {
				$errors[ $name ] = $result->get_error_message();
			} else {
				$clean[ $name ] = $result;
			}
		}
		if ( ! $errors ) {
			update_option( self::OPTION, array_merge( self::all(), $clean ), true );
		}
		return $errors;
	}

	public static function is_recording(): bool {
		return self::is_confirmed() && true === self::get( 'recording' );
	}

	public static function is_confirmed(): bool {
		return (int) get_option( self::CONFIRMED_OPTION, 0 ) > 0;
	}

	/** The owner said yes. */
	public static function confirm(): void {
		if ( ! self::is_confirmed() ) {
			update_option( self::CONFIRMED_OPTION, time(), true );
		}
		self::update( [ 'recording' => true ] );
	}
}

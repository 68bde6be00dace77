<?php
declare( strict_types=1 );

namespace Footfall\Schema;

/**
 * assets/schema/settings.json for PHP: defaults, and one check for REST, WP-CLI and code.
 */
final class Settings_Schema {
	/** What WordPress's own validator understands of a field. */
	private const VALIDATED = [ 'type', 'maxLength', 'minimum', 'maximum', 'enum', 'pattern', 'items', 'maxItems' ];

	/**
	 * @return array<string,array<string,mixed>> The fields as in settings.json, by name.
	 */
	public static function fields(): array {
		static $fields = null;
		return $fields ??= ( require __DIR__ . '/settings.php' )['settings'];
	}

	/**
	 * @return array<string,mixed> Default values by name.
	 */
	public static function defaults(): array {
		return array_map( static fn( array $field ) => $field['default'], self::fields() );
	}

	/**
	 * @param string $name  A name in settings.json.
	 * @param mixed  $value From outside.
	 * @return mixed|\WP_Error The value in its own type, or what is wrong with it.
	 */
	public static function clean( string $name, mixed $value ): mixed {
		$field = self::fields()[ $name ] ?? null;
		if ( ! $field ) {
			/* translators: %s: name of a setting. */
			return new \WP_Error( 'footfall_unknown_setting', sprintf( __( 'There is no setting "%s".', 'footfall' ), $name ) );
		}
		$schema = array_intersect_key( $field, array_flip( self::VALIDATED ) );
		$valid  = rest_validate_value_from_schema( $value, $schema, $name );
		if ( is_wp_error( $valid ) ) {
			return $valid;
		}
		$clean = rest_sanitize_value_from_schema( $value, $schema, $name );
		// A pattern's $ also matches before a final newline in PHP; no setting has control characters.
		$lone = static fn( mixed $item ) => is_string( $item ) ? trim( (string) preg_replace( '/[\x00-\x1F\x7F]/', '', $item ) ) : $item;
		return is_array( $clean ) ? array_values( array_unique( array_map( $lone, $clean ) ) ) : $lone( $clean );
	}

	/**
	 * @return array<string,mixed> The argument `settings` of the REST route, as JSON schema.
	 */
	public static function rest_argument(): array {
		return [
			'type'                 => 'object',
			'required'             => true,
			'additionalProperties' => false,
			'properties'           => array_map(
				static fn( array $field ) => array_intersect_key( $field, array_flip( self::VALIDATED ) ),
				self::fields()
			),
			// The route answers each field's error by its name; see Settings::update().
			'validate_callback'    => static fn( mixed $value ) => is_array( $value ),
			'sanitize_callback'    => null,
		];
	}
}

<?php
/**
 * A key for REST, as an administrator makes one on the own profile page.
 */

$made = WP_Application_Passwords::create_new_application_password( get_current_user_id(), array( 'name' => 'Truth run ' . wp_generate_uuid4() ) );
if ( is_wp_error( $made ) ) {
	throw new RuntimeException( $made->get_error_message() );
}
return array( 'password' => $made[0] );

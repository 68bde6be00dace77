<?php
/**
 * The least that PHP can do: the endpoint is measured against it.
 */

http_response_code( 204 );

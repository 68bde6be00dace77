<?php
/**
 * @var array{slug:string} $args
 */

return get_page_by_path( $args['slug'], OBJECT, 'product' )->ID;
